import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { readContent } from '../../src/registry/read-content.ts';
import { addressOf, type PageRef } from '../../src/registry/addresses.ts';
import { statementCuts } from '../../src/registry/commitments.ts';
import { statisticValue } from '../../src/language/statistic-text.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';

const dist = inject('dist');
const { content } = readContent(join(import.meta.dirname, '../../content'));
const page = (ref: PageRef, language: Language): CheerioAPI =>
  load(readFileSync(join(dist, addressOf(content, ref, language, '/'), 'index.html'), 'utf8'));
const told = ($: CheerioAPI): string[] =>
  $('li[data-of] > details')
    .toArray()
    .map(({ attribs }) => attribs['id'] ?? '');

describe.each(languages)('from 2019 to today, %s', (language) => {
  const $ = page({ kind: 'commitments' }, language);
  const all = [...content.statements.keys()];

  test('every point of the article stands on it, with its outcome, and what is not shown says where to look', () => {
    expect(told($).sort()).toEqual([...all].sort());
    for (const { id, says, outcome, look } of content.statements.values()) {
      const point = $(`#${id}`);
      expect(point.find('h3').text()).toBe(says[language]);
      expect(point.find(`.out.${outcome}`).text()).not.toBe('');
      if (outcome === 'not-shown') expect(point.text()).toContain(look?.[language]);
    }
  });

  test('everything that followed has a source one can open', () => {
    for (const { id, followed } of content.statements.values()) {
      const events = $(`#${id} .log > li`);
      expect(events).toHaveLength(followed.length);
      events.each((_, event) => {
        expect($(event).find('a[href]').length, id).toBeGreaterThan(0);
      });
    }
    $('a[href^="#source-"]').each((_, link) => {
      expect($(link.attribs['href'] ?? '').length, link.attribs['href']).toBe(1);
    });
  });

  test('its filters are links to pages, which together hold every point once by outcome and once by subject', () => {
    const links = $('.refine a')
      .toArray()
      .map(({ attribs }) => attribs['href']);
    const cuts = statementCuts(content);
    expect(links).toEqual(cuts.map(({ id }) => addressOf(content, { kind: 'commitments-of', id }, language, '/')));
    for (const by of ['outcome', 'area']) {
      const held = cuts
        .filter((cut) => cut.by === by)
        .flatMap(({ id }) => told(page({ kind: 'commitments-of', id }, language)));
      expect(held.sort()).toEqual([...all].sort());
    }
  });
});

describe.each(languages)('the province in figures, %s', (language) => {
  const $ = page({ kind: 'statistics' }, language);

  test.each([...content.statistics.values()].map((statistic) => [statistic.id, statistic] as const))(
    '%s has a table with every value, and its chart the same ones',
    (id, { series, unit, form }) => {
      const figure = $(`figure#${id}`);
      const values = Object.values(series)
        .flatMap(({ points }) => points)
        .map((point) => statisticValue(point, unit, language));
      const inTable = figure
        .find('tbody .num')
        .toArray()
        .map((cell) => $(cell).text());
      expect(inTable).toEqual(values);
      const drawn = figure.find('[role="img"]').attr('aria-label') ?? '';
      if (form === 'table') expect(drawn).toBe('');
      else for (const value of values) expect(drawn).toContain(value);
      expect(figure.find('h3').text()).not.toBe('');
      expect(figure.find('figcaption').text()).toMatch(/\d{4}/);
    },
  );

  test('a line joins only dots of one way of counting', () => {
    for (const { id, series, form } of content.statistics.values()) {
      if (form !== 'line') continue;
      const joins = Object.values(series).reduce((sum, { points }) => sum + points.length - 1, 0);
      expect($(`#${id} .chart .ln`), id).toHaveLength(joins);
      expect($(`#${id} .chart .today`), id).toHaveLength(Object.keys(series).length - 1);
    }
  });
});
