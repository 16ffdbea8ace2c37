import { findPlaces } from '../policy/place-lookup.ts';

// Answers "where is my commune now?" as one types, from the names that stand in the page. Without this file the same
// names are there, by former district.

const input = document.querySelector<HTMLInputElement>('#place');
const list = document.querySelector<HTMLElement>('#place-results');
const status = document.querySelector<HTMLElement>('#place-status');
const names = [...document.querySelectorAll<HTMLElement>('#place-names > li')].map((row) => ({
  row,
  words: row.dataset['words'] ?? '',
  bare: row.dataset['bare'] ?? '',
  isToday: row.dataset['sort'] === 'today',
  place: row.dataset['place'] ?? '',
}));

function show(): void {
  if (input === null || list === null || status === null) return;
  const typed = input.value.trim();
  const all = typed === '' ? [] : findPlaces(names, typed);
  // The name of today says nothing new beside the same name of before.
  const found = all
    .filter(
      ({ isToday, bare, place }) =>
        !isToday || !all.some((other) => !other.isToday && other.bare === bare && other.place === place),
    )
    .slice(0, 12);
  list.textContent = '';
  for (const { row } of found) list.append(row.cloneNode(true));
  const places = new Set(found.map(({ place }) => place));
  const { none = '', one = '', several = '' } = status.dataset;
  status.textContent =
    typed === '' ? '' : found.length === 0 ? none : places.size === 1 ? one : `${String(places.size)} ${several}`;
}

if (input !== null) {
  const asked = new URLSearchParams(location.search).get('q');
  if (asked !== null) input.value = asked;
  input.addEventListener('input', show);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  show();
}
