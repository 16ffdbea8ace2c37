import { expect, inject, test } from 'vitest';
import { addressOf, allPages, type PageRef } from '../../src/registry/addresses.ts';
import { calculatorsIn, eventsOf, officesOf } from '../../src/registry/area-listings.ts';
import { besideInGroup } from '../../src/registry/listings.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';
import { expectNone } from '../setup/none.ts';
import { builtContent, isNotFound, pagesOf } from '../setup/pages.ts';

const dist = inject('dist');
const content = builtContent();
const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const pathTo = (ref: PageRef, language: Language): string => addressOf(content, ref, language, '/');

const known = new Map<string, string[]>();
/** Where the links of a page lead, those of its head, its foot and its search left out or not. */
function linksFrom(path: string, within: 'body' | 'main'): string[] {
  const key = `${within} ${path}`;
  const html = pages.get(path)?.html ?? '';
  const part = html.slice(html.indexOf(`<${within}`), html.indexOf(`</${within}>`));
  const links = known.get(key) ?? Array.from(part.matchAll(/<a [^>]*?href="(\/[^"#]*)/g), ([, href = '']) => href);
  known.set(key, links);
  return links;
}

/** The fewest taps from the home page to each page, by the links of the text alone. */
function tapsFrom(home: string): Map<string, number> {
  const taps = new Map([[home, 0]]);
  for (const [path, count] of taps)
    for (const link of linksFrom(path, 'main')) if (!taps.has(link)) taps.set(link, count + 1);
  return taps;
}

const most = 3;

test(`every explainer is at most ${most} taps from the home page`, () => {
  expectNone(
    languages.flatMap((language) => {
      const taps = tapsFrom(pathTo({ kind: 'home' }, language));
      return [...content.explainers.keys()]
        .map((id) => pathTo({ kind: 'explainer', id }, language))
        .filter((path) => (taps.get(path) ?? Infinity) > most);
    }),
  );
});

test('every explainer stands on the page of a life event or of a situation', () => {
  expectNone(
    languages.flatMap((language) => {
      const leading = new Set(
        allPages(content)
          .filter((ref) => ref.kind === 'life-event' || (ref.kind === 'benefits-of' && content.situations.has(ref.id)))
          .flatMap((ref) => linksFrom(pathTo(ref, language), 'main')),
      );
      return [...content.explainers.keys()]
        .map((id) => pathTo({ kind: 'explainer', id }, language))
        .filter((path) => !leading.has(path));
    }),
  );
});

test('a page that nothing leads to does not exist', () => {
  const linked = new Set([...pages.keys()].flatMap((path) => linksFrom(path, 'body')));
  expectNone([...pages.values()].filter((page) => !isNotFound(page) && !linked.has(page.path)).map(({ path }) => path));
});

test('the home page leads to every life event and every situation', () => {
  for (const language of languages) {
    const links = new Set(linksFrom(pathTo({ kind: 'home' }, language), 'main'));
    expect(
      [...content.lifeEvents.keys()].filter((id) => !links.has(pathTo({ kind: 'life-event', id }, language))),
    ).toEqual([]);
    expect(
      [...content.situations.keys()].filter((id) => !links.has(pathTo({ kind: 'benefits-of', id }, language))),
    ).toEqual([]);
  }
});

test('an area leads to its calculators, to the life events that need it, and to the offices it names', () => {
  for (const language of languages)
    for (const area of new Set([...content.explainers.values()].map((each) => each.area))) {
      const links = new Set(linksFrom(pathTo({ kind: 'area', id: area }, language), 'main'));
      const wanted: PageRef[] = [
        { kind: 'offices' },
        ...calculatorsIn(area).map(({ id }): PageRef => ({ kind: 'calculator', id })),
        ...eventsOf(area).map(({ id }): PageRef => ({ kind: 'life-event', id })),
      ];
      expect(officesOf(area).length, area).toBeGreaterThan(1);
      expectNone(wanted.map((ref) => pathTo(ref, language)).filter((path) => !links.has(path)));
    }
});

test('a guide leads to the ones before and after it in its group, each once among what to read besides', () => {
  for (const language of languages)
    for (const explainer of content.explainers.values()) {
      const { previous, next } = besideInGroup(explainer);
      const page = pages.get(pathTo({ kind: 'explainer', id: explainer.id }, language));
      const links = (page?.$('nav[aria-labelledby="related-title"] a').toArray() ?? []).map(
        ({ attribs }) => attribs['href'],
      );
      expect(new Set(links).size, explainer.id).toBe(links.length);
      expect(links.length, explainer.id).toBeGreaterThan(0);
      const neighbours = [previous, next].flatMap((each) => (each === undefined ? [] : [each.id]));
      expectNone(
        neighbours.map((id) => pathTo({ kind: 'explainer', id }, language)).filter((path) => !links.includes(path)),
      );
    }
});
