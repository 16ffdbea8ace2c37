import { describe, expect, inject, test } from 'vitest';
import { languages } from '../../src/schema/primitives.ts';
import { builtSearch } from '../search/built-names.ts';
import { readQueries, type Query } from '../search/queries.ts';
import { builtContent } from '../setup/pages.ts';

const dist = inject('dist');
const content = builtContent();
const searches = { vi: builtSearch(dist, 'vi'), en: builtSearch(dist, 'en') };

/** A query with what the search said: the place of the right page (from 0; -1 when it is not there), and the first. */
type Answered = Query & { place: number; first: string };

function ask(query: Query): Answered {
  const { results, elsewhere } = searches[query.language].answer(query.ask);
  const [first] = results;
  return {
    ...query,
    place: results.findIndex(({ url }) => query.answers.includes(url)),
    first: first?.url ?? (elsewhere === undefined ? 'nothing sure' : `not ours: ${elsewhere.title}`),
  };
}

const { queries, faults } = readQueries(content);
const answered = queries.map(ask);
const ours = answered.filter(({ answers }) => answers.length > 0);
const notOurs = answered.filter(({ answers }) => answers.length === 0);

/** The share of queries whose page is among the first few. */
const success = (group: readonly Answered[], within: number): number =>
  group.filter(({ place }) => place >= 0 && place < within).length / Math.max(group.length, 1);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(9);
const missLine = ({ ask: words, answers, place, first, held }: Answered): string =>
  `${place < 0 ? '–' : place + 1}  "${words}"${held ? ' (held back)' : ''}  ${answers.join(' or ') || 'nothing of ours'}  got ${first}`;

test('every query names pages that exist', () => {
  expect(faults).toEqual([]);
});

test('there are at least 300 queries, and a third of them is held back', () => {
  expect(answered.length).toBeGreaterThanOrEqual(300);
  expect(answered.filter(({ held }) => held).length).toBeGreaterThanOrEqual(answered.length / 4);
});

describe('the right page is found', () => {
  test('first, or among the first three', () => {
    const areas = [...new Set(ours.map(({ area }) => area))].sort();
    const groups: [string, Answered[]][] = [
      ['all', ours],
      ['tuned', ours.filter(({ held }) => !held)],
      ['held back', ours.filter(({ held }) => held)],
      ['without diacritics', ours.filter(({ plain }) => plain)],
      ...languages.map((language): [string, Answered[]] => [
        language === 'vi' ? 'Vietnamese' : 'English',
        ours.filter((each) => each.language === language),
      ]),
      ...areas.map((area): [string, Answered[]] => [area, ours.filter((each) => each.area === area)]),
    ];
    console.log(
      [
        'queries: success@1, success@3 (held back: success@1, success@3)',
        ...groups.map(([name, group]) => {
          const held = group.filter((each) => each.held);
          return `${name.padEnd(20)}${String(group.length).padStart(5)}${percent(success(group, 1))}${percent(success(group, 3))}   (${held.length}${percent(success(held, 1))}${percent(success(held, 3))})`;
        }),
        'not first:',
        ...ours.filter(({ place }) => place !== 0).map(missLine),
      ].join('\n'),
    );
    const tuned = ours.filter(({ held }) => !held);
    const held = ours.filter((each) => each.held);
    expect(success(tuned, 1), 'tuned, first').toBeGreaterThanOrEqual(0.95);
    expect(success(tuned, 3), 'tuned, among three').toBeGreaterThanOrEqual(0.99);
    expect(success(held, 1), 'held back, first').toBeGreaterThanOrEqual(0.9);
    expect(success(held, 3), 'held back, among three').toBeGreaterThanOrEqual(0.97);
  });

  test.each(languages)('in every area that asks in it (%s)', (language) => {
    const areas = [...new Set(ours.map(({ area }) => area))];
    const weak = areas.filter((area) => {
      const group = ours.filter((each) => each.area === area && each.language === language);
      return group.length >= 10 && success(group, 3) < 0.9;
    });
    expect(weak).toEqual([]);
  });
});

test('of what is not ours it says so, or that nothing is sure', () => {
  const wrong = (group: readonly Answered[]): Answered[] =>
    group.filter(({ first }) => !first.startsWith('not') || first === '');
  const tuned = notOurs.filter(({ held }) => !held);
  const held = notOurs.filter((each) => each.held);
  console.log(
    [
      `not ours: ${tuned.length} tuned, ${wrong(tuned).length} answered all the same; ${held.length} held back, ${wrong(held).length} answered`,
      ...wrong(notOurs).map(missLine),
    ].join('\n'),
  );
  expect(wrong(tuned).length / tuned.length).toBeLessThanOrEqual(0.05);
  expect(wrong(held).length / held.length).toBeLessThanOrEqual(0.15);
});
