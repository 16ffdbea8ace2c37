import { expect, inject, test } from 'vitest';
import { explainerPagesOf, filesOf, pagesOf } from '../setup/pages.ts';
import { fileFor } from '../setup/references.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));

test('every number of an explainer leads to its row in the table of numbers', () => {
  const lost = explainerPagesOf(dist).flatMap(({ path, $ }) =>
    $('a.figure')
      .toArray()
      .map((node) => node.attribs['data-slip'] ?? '')
      .flatMap((slip) => ($(`tr[id="${slip}"]`).length === 1 ? [] : [`${path}: ${slip}`])),
  );
  expect([...new Set(lost)]).toEqual([]);
});

test('every term and every note of an explainer leads to its entry on the page', () => {
  const lost = explainerPagesOf(dist).flatMap(({ path, $ }) =>
    $('a.term, .law a')
      .toArray()
      .map((node) => node.attribs['data-slip'] ?? '')
      .flatMap((slip) => ($(`[id="${slip}"]`).length === 1 ? [] : [`${path}: ${slip}`])),
  );
  expect([...new Set(lost)]).toEqual([]);
});

test('every number anywhere leads to the page of its figure', () => {
  const lost = pagesOf(dist).flatMap(({ path, $ }) =>
    $('a.figure')
      .toArray()
      .map((node) => node.attribs['href'] ?? '')
      .flatMap((href) =>
        /\/(?:so-lieu|figures)\/.+/.test(href) && files.has(fileFor(href)) ? [] : [`${path}: ${href}`],
      ),
  );
  expect([...new Set(lost)]).toEqual([]);
});

test('every row of the table of numbers gives a value, a day and a clause', () => {
  const poor = explainerPagesOf(dist).flatMap(({ path, $ }) =>
    $('tr[id^="n-"]')
      .toArray()
      .filter(
        (row) =>
          $(row).children().length !== 4 ||
          $(row).find('a.clause').length === 0 ||
          $(row).children(':empty').length > 0,
      )
      .map((row) => `${path}: ${row.attribs['id'] ?? ''}`),
  );
  expect(poor).toEqual([]);
});
