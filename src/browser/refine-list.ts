// Refines a list in place by one choice of each filter (of benefits: one person, one kind, or both). Without this file the
// links lead to a list of their own.

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-refine]')];
const lines = [...document.querySelectorAll<HTMLElement>('li[data-of]')];
const groups = [...document.querySelectorAll<HTMLElement>('.in-area')];
const told = document.querySelector<HTMLElement>('[role="status"][data-count]');
const whole = told?.textContent ?? '';

/** What is chosen, by what it is chosen by. */
const chosen = new Map<string, string>();

function refine(): void {
  const wanted = [...chosen.values()];
  let shown = 0;
  for (const line of lines) {
    const of = (line.dataset['of'] ?? '').split(' ');
    line.hidden = !wanted.every((value) => of.indexOf(value) >= 0);
    if (!line.hidden) shown += 1;
  }
  for (const group of groups) {
    group.hidden = group.querySelector('li[data-of]:not([hidden])') === null;
    if (group instanceof HTMLDetailsElement) group.open = wanted.length > 0;
  }
  for (const link of links) {
    if (chosen.get(link.dataset['refine'] ?? '') === link.dataset['value']) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (told !== null) told.textContent = wanted.length === 0 ? whole : `${shown} ${told.dataset['count'] ?? ''}`;
}

for (const link of links)
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const by = link.dataset['refine'] ?? '';
    const value = link.dataset['value'] ?? '';
    // A second tap takes the choice back.
    if (chosen.get(by) === value) chosen.delete(by);
    else chosen.set(by, value);
    refine();
  });
