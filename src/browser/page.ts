// Shows where a number, a clause or a word comes from without leaving the page; opens folds for links and print; the
// print and share buttons. Without this file every link still leads to the full answer.

const slip = document.querySelector<HTMLElement>('#source');

/** What a link shows, by its class. */
const kinds = ['num', 'law', 'term'] as const;
type Kind = (typeof kinds)[number];

/** The element that tells where a number, a word or a clause comes from. */
function sourceOf(link: HTMLAnchorElement, kind: Kind): HTMLElement | null {
  const target = link.hash.slice(1);
  // A number's address ends in its name: /so-lieu/muc-luong-co-so/
  const name = link.pathname.split('/').slice(-2)[0] ?? '';
  return document.getElementById(kind === 'num' ? `n-${name}` : kind === 'term' ? `t-${target}` : target);
}

/** A number and a word have parts of their own; a clause stands under its document and under what its article says. */
function partsOf(source: HTMLElement): Element[] {
  const group = source.closest('.laws');
  if (group === null) return [...source.children];
  const said = source.parentElement?.previousElementSibling;
  return [group.firstElementChild, source, said].flatMap((part) => part ?? []);
}

function fill(box: HTMLElement, kind: Kind, source: HTMLElement): void {
  const title = document.createElement('p');
  title.textContent = slip?.dataset[kind] ?? '';
  slip?.setAttribute('aria-label', title.textContent);
  box.textContent = '';
  box.append(
    title,
    ...partsOf(source).map((part) => {
      const line = document.createElement('p');
      line.append(...[...part.childNodes].map((node) => node.cloneNode(true)));
      return line;
    }),
  );
}

/** Shows the slip of a link; false when there is none, and the link leads on. */
function show(link: HTMLAnchorElement): boolean {
  const kind = kinds.find((name) => link.classList.contains(name));
  const box = slip?.querySelector('div');
  // Old browsers know no popover: there the link simply leads on.
  if (kind === undefined || !slip || !box || typeof slip.showPopover !== 'function') return false;
  const source = sourceOf(link, kind);
  if (source === null) return false;
  fill(box, kind, source);
  const onward = slip.querySelector<HTMLAnchorElement>('a[data-onward]');
  const law = source.closest('.laws')?.querySelector('a');
  if (onward !== null) onward.href = (law ?? link).href;
  slip.hidden = false;
  slip.showPopover();
  slip.focus();
  slip.querySelector('button')?.addEventListener('click', () => link.focus(), { once: true });
  return true;
}

/** Opens the folds around the place an address names. Browsers before Chrome 97 do not do it themselves. */
function unfold(hash: string): HTMLElement | null {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  let opened = false;
  for (let fold = target?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    opened = opened || !fold.open;
    fold.open = true;
  }
  return opened ? target : null;
}
const follow = (): void => unfold(location.hash)?.scrollIntoView();
addEventListener('hashchange', follow);
follow();

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (show(link)) event.preventDefault();
  else if (link.getAttribute('href')?.startsWith('#') === true) unfold(link.hash);
});

let unfolded: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll('details')].filter((fold) => !fold.open);
  for (const fold of unfolded) fold.open = true;
});
addEventListener('afterprint', () => {
  for (const fold of unfolded) fold.open = false;
});

// Beside the text there is room for the contents: nothing to fold.
const contents = document.querySelector<HTMLDetailsElement>('.toc');
if (contents !== null) contents.open = matchMedia('(min-width: 60rem)').matches;

const actions: Record<string, ((button: HTMLButtonElement) => void) | undefined> = {
  print: () => window.print(),
  // The text that follows the line which ends in the button; the button then says that it is done.
  copy:
    'clipboard' in navigator
      ? (button) =>
          void navigator.clipboard
            .writeText(button.parentElement?.nextElementSibling?.textContent.trim() ?? '')
            .then(() => (button.textContent = button.value))
      : undefined,
};
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-do]')) {
  const action = actions[button.dataset['do'] ?? ''];
  if (action === undefined) continue;
  button.hidden = false;
  button.addEventListener('click', () => action(button));
}

// What can wait until the page stands and the phone rests.
addEventListener('load', () => setTimeout(() => void importLater('later'), 2000));
