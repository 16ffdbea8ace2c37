// Shows where a number or a word comes from without leaving the page, and the print and share buttons.
// Without this file every link still leads to the full answer.

const slip = document.querySelector<HTMLElement>('#slip');

/** The element that tells where a number, a word or a clause comes from. */
function sourceOf(link: HTMLAnchorElement): HTMLElement | null {
  const target = link.hash.slice(1);
  // A number's address ends in its name: /so-lieu/muc-luong-co-so/
  const id = link.matches('.figure')
    ? `n-${/([^/]*)\/$/.exec(link.pathname)?.[1] ?? ''}`
    : link.matches('.term')
      ? `t-${target}`
      : target;
  return document.getElementById(id);
}

const copy = (part: Element): Node[] => [...part.childNodes].map((node) => node.cloneNode(true));

function fill(box: HTMLElement, source: HTMLElement): void {
  // A clause stands in a list under its document; a number in a table row; a word in a definition list.
  const parts = source.matches('li')
    ? [...(source.closest('.laws')?.querySelectorAll('p') ?? []), source]
    : [...source.children];
  box.textContent = '';
  box.append(
    ...parts.map((part) => {
      const line = document.createElement('p');
      const label = part.getAttribute('data-label');
      if (label !== null) line.append(`${label}: `);
      line.append(...copy(part));
      if (part.matches('th, dt, .strong')) line.className = 'strong';
      return line;
    }),
  );
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('.figure, .term, .law a');
  if (link === null || slip === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const source = sourceOf(link);
  const box = slip.querySelector<HTMLElement>('div');
  // Old browsers know no popover: there the link simply leads on.
  if (source === null || box === null || typeof slip.showPopover !== 'function') return;
  event.preventDefault();
  fill(box, source);
  const onward = slip.querySelector<HTMLAnchorElement>('a[data-onward]');
  if (onward !== null) onward.href = source.closest('.laws')?.querySelector('a')?.href ?? link.href;
  slip.hidden = false;
  slip.showPopover();
  slip.focus();
  slip.querySelector('button')?.addEventListener('click', () => link.focus(), { once: true });
});

/** Opens the folds around the part of the page that the address names: Chrome below 97 leaves them closed. */
function openFolds(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  let fold = target?.closest('details:not([open])');
  if (!fold) return;
  for (; fold; fold = fold.parentElement?.closest('details:not([open])')) fold.setAttribute('open', '');
  target?.scrollIntoView();
}
openFolds();
addEventListener('hashchange', openFolds);

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
