// Answers for any day in the history of a figure, out of the table on its page. The day stands behind the # of the
// address, so that the answer can be sent to somebody. Without this file the table and its links are there.

import { isDay } from '../policy/iso-date.ts';

const form = document.querySelector<HTMLFormElement>('#on-day');
const input = form?.querySelector('input');
const said = form?.querySelector<HTMLElement>('[role="status"]');
const rows = [...document.querySelectorAll<HTMLElement>('tr[data-from]')];
const day = /^#\d{4}-\d\d-\d\d$/;
const hint = said?.textContent ?? '';

/** What an element holds, without the white space at its ends: a full stop follows it. */
const copies = (of: Element | null): Node[] =>
  [...(of?.childNodes ?? [])]
    .filter((node) => node.nodeType === Node.ELEMENT_NODE || (node.textContent ?? '').trim() !== '')
    .map((node) => node.cloneNode(true));

function answer(form: HTMLFormElement, said: HTMLElement, on: string): void {
  const row = rows.filter(({ dataset: { from = '', to } }) => from <= on && (to === undefined || on <= to))[0];
  said.textContent = '';
  if (row === undefined) {
    said.append(form.dataset['none'] ?? '');
    return;
  }
  const value = document.createElement('b');
  value.className = 'num';
  value.textContent = row.dataset['value'] ?? '';
  said.append(
    value,
    `, ${form.dataset['under'] ?? ''} `,
    ...copies(row.querySelector('td:last-child')),
    `. ${form.dataset['holds'] ?? ''}: `,
    ...copies(row.querySelector('th')),
    '.',
  );
}

if (form && input && said) {
  input.disabled = false;
  const ask = (): void => {
    // What is no day, or only half written, leaves no answer of another day standing. A browser without a field for days
    // takes any text.
    if (!isDay(input.value)) {
      said.textContent = input.value === '' && !input.validity.badInput ? hint : (form.dataset['wrong'] ?? '');
      return;
    }
    answer(form, said, input.value);
    history.replaceState(history.state, '', `#${input.value}`);
  };
  const follow = (): void => {
    if (!day.test(location.hash)) return;
    input.value = location.hash.slice(1);
    ask();
    // A field for days takes no 30 February out of an address.
    if (input.value === '') said.textContent = form.dataset['wrong'] ?? '';
    form.scrollIntoView();
  };
  input.addEventListener('change', ask);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  addEventListener('hashchange', follow);
  follow();
}
