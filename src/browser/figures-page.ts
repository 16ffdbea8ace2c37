import { fold } from '../language/fold.ts';

// Filters the list of figures as one types. Without this file the list stands as it is, in its folds.

const input = document.querySelector<HTMLInputElement>('#f');
const status = document.querySelector<HTMLElement>('#filter [role="status"]');
const lines = [...document.querySelectorAll<HTMLElement>('#groups tbody tr, #groups .list > li')].map((line) => ({
  line,
  text: fold(line.textContent),
}));
const groups = [...document.querySelectorAll<HTMLElement>('#groups [data-group]')];
const areas = [...document.querySelectorAll<HTMLDetailsElement>('#groups > details')];

/** Hides what holds no line that is shown. */
const hideEmpty = (parts: readonly HTMLElement[]): void => {
  for (const part of parts)
    part.hidden = part.querySelector('tbody tr:not([hidden]), .list > li:not([hidden])') === null;
};

function filter(): void {
  const asked = fold(input?.value ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  let left = 0;
  for (const { line, text } of lines) {
    line.hidden = !asked.every((word) => text.indexOf(word) >= 0);
    if (!line.hidden) left += 1;
  }
  hideEmpty(groups);
  hideEmpty(areas);
  for (const area of areas) area.open = asked.length > 0;
  if (status !== null)
    status.textContent =
      asked.length === 0 ? '' : left === 0 ? (status.dataset['none'] ?? '') : `${left} ${status.dataset['some'] ?? ''}`;
}

if (input !== null) {
  input.disabled = false;
  input.addEventListener('input', filter);
  input.form?.addEventListener('submit', (event) => event.preventDefault());
  if (input.value !== '') filter();
}
