import { fold } from '../language/fold.ts';

// Filters a list in folds as one types: figures, documents, words. Without this file the list stands as it is, in its folds.

const input = document.querySelector<HTMLInputElement>('#f');
const status = document.querySelector<HTMLElement>('#filter [role="status"]');
const lines = [...document.querySelectorAll<HTMLElement>('#groups tbody tr, #groups .list > li, #groups dl > div')].map(
  (line) => ({
    line,
    text: fold(line.textContent),
  }),
);
const groups = [...document.querySelectorAll<HTMLElement>('#groups [data-group], #groups section')];
const areas = [...document.querySelectorAll<HTMLDetailsElement>('#groups details')];

/** Hides what holds no line that is shown. */
const hideEmpty = (parts: readonly HTMLElement[]): void => {
  for (const part of parts)
    part.hidden =
      part.querySelector('tbody tr:not([hidden]), .list > li:not([hidden]), dl > div:not([hidden])') === null;
};

function filter(): void {
  const asked = fold(input?.value ?? '')
    .split(/\s+/)
    .filter((word) => word !== '');
  for (const { line, text } of lines) {
    line.hidden = !asked.every((word) => text.indexOf(word) >= 0);
  }
  hideEmpty(groups);
  hideEmpty(areas);
  for (const area of areas) area.open = asked.length > 0;
  if (status !== null)
    status.textContent = lines.every(({ line }) => line.hidden) ? (status.dataset['none'] ?? '') : '';
}

if (input !== null) {
  input.disabled = false;
  input.addEventListener('input', filter);
  input.form?.addEventListener('submit', (event) => event.preventDefault());
  if (input.value !== '') filter();
}
