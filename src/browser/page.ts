// Shows where a number or a word comes from without leaving the page, and the print and share buttons.
// Without this file every link still leads to the full answer.

const slip = document.querySelector<HTMLElement>('#slip');

function fill(box: HTMLElement, source: HTMLElement): void {
  const parts = [...source.children].map((part) => {
    const line = document.createElement('p');
    const label = part.getAttribute('data-label');
    if (label !== null) line.append(`${label}: `);
    line.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
    if (part.matches('th, dt')) line.className = 'font-semibold';
    return line;
  });
  box.replaceChildren(...parts);
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-slip]');
  if (link === null || slip === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const source = document.getElementById(link.dataset['slip'] ?? '');
  const box = slip.querySelector<HTMLElement>('div');
  // Old browsers know no popover: there the link simply leads on.
  if (source === null || box === null || typeof slip.showPopover !== 'function') return;
  event.preventDefault();
  fill(box, source);
  const onward = slip.querySelector<HTMLAnchorElement>('a[data-onward]');
  if (onward !== null) onward.href = link.href;
  slip.hidden = false;
  slip.showPopover();
  slip.focus();
  slip.querySelector('button')?.addEventListener('click', () => link.focus(), { once: true });
});

const actions: Record<string, (() => void) | undefined> = {
  print: () => window.print(),
  share:
    'share' in navigator
      ? () => void navigator.share({ title: document.title, url: location.href }).catch(() => undefined)
      : undefined,
};
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
  const action = actions[button.dataset['do'] ?? ''];
  if (action === undefined) continue;
  button.hidden = false;
  button.addEventListener('click', action);
}
