import { inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const pages = pagesOf(inject('dist'));

test('every table says what it shows', () => {
  const silent = pages.flatMap(({ path, $ }) =>
    $('table')
      .toArray()
      .flatMap((node) => ($(node).children('caption').first().text().trim() === '' ? [path] : [])),
  );
  expectNone(silent);
});

test('every row and column of a table has a header that says what it is the header of', () => {
  const wrong = pages.flatMap(({ path, $ }) =>
    $('table')
      .toArray()
      .flatMap((table) => {
        const caption = $(table).children('caption').text();
        const columns = $(table).find('thead th');
        const faults = [
          ...(columns.length === 0 ? ['no column headers'] : []),
          ...($(table).find('thead th:not([scope="col"]), thead td').length > 0
            ? ['a column header without scope']
            : []),
          ...$(table)
            .find('tbody tr')
            .toArray()
            .flatMap((row) => {
              const cells = $(row).children();
              if (cells.first().attr('scope') !== 'row') return ['a row without a header'];
              return cells.length === columns.length ? [] : ['a row with more or fewer cells than columns'];
            }),
        ];
        return faults.map((fault) => `${path}: "${caption}": ${fault}`);
      }),
  );
  expectNone(wrong);
});

test('a table of three columns and more has the name of the column in each cell, and says its roles', () => {
  const broad = pages.flatMap(({ path, $ }) =>
    $('table:not(.wide)')
      .toArray()
      .flatMap((table) =>
        $(table).find('thead th').length > 3 ? [`${path}: ${$(table).find('caption').text()}`] : [],
      ),
  );
  expectNone(broad);
  const bare = pages.flatMap(({ path, $ }) =>
    $('table.wide tbody td')
      .toArray()
      .flatMap((cell) =>
        (cell.attribs['data-label'] ?? '') === '' || cell.attribs['role'] !== 'cell'
          ? [`${path}: ${$(cell).text().trim()}`]
          : [],
      ),
  );
  expectNone(bare);
});

test('every picture has words in its place, or is hidden from those who listen', () => {
  const silent = pages.flatMap(({ path, $ }) =>
    $('svg, img')
      .toArray()
      .flatMap((node) => {
        const { role, alt, 'aria-hidden': hidden, 'aria-label': label, 'aria-labelledby': labelledBy } = node.attribs;
        const told = role === 'img' && (label ?? labelledBy ?? '') !== '';
        return told || hidden === 'true' || alt !== undefined ? [] : [`${path}: ${$.html(node).slice(0, 100)}`];
      }),
  );
  expectNone(silent);
});
