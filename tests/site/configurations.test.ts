import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shareCache } from '../../src/build/share-pictures.ts';
import { warningOf } from '../../src/policy/figures.ts';
import { pathOf } from '../../src/registry/addresses.ts';
import { figureMentions } from '../../src/registry/read-mdx.ts';
import { buildAside } from '../setup/build-site.ts';
import { entriesOf } from '../setup/feeds.ts';
import { expectNone } from '../setup/none.ts';
import { builtContent, filesOf, pagesOf, removeSite } from '../setup/pages.ts';
import { words } from '../../src/language/interface.ts';

/** The words of a page, each space once. */
function textOf(folder: string, path: string): string {
  const page = pagesOf(folder).find((each) => each.path === path);
  if (page === undefined) throw new Error(`${path} was not built`);
  return page.$('main').text().replaceAll(/\s+/g, ' ');
}

describe('a site of 30 June 2026', () => {
  let folder = '';
  beforeAll(() => {
    folder = buildAside({ AS_OF: '2026-06-30', SHARE_PICTURES: 'off' });
  });
  afterAll(() => removeSite(folder));

  test.each([
    ['/so-lieu/muc-luong-co-so/', '2.340.000 đồng/tháng', '2.530.000 đồng/tháng', 'từ ngày 1 tháng 7 năm 2026'],
    ['/en/figures/base-salary/', 'VND 2,340,000 a month', 'VND 2,530,000 a month', 'from 1 July 2026'],
  ])('shows on %s the value of that day and announces the next', (path, now, next, from) => {
    const text = textOf(folder, path);
    expect(text).toContain(`${now} `);
    expect(text).toContain(`${from}: ${next}`);
    expect(text.indexOf(now)).toBeLessThan(text.indexOf(next));
  });

  test.each(['/thay-doi/feed.atom', '/en/changes/feed.atom', '/bao-hiem-y-te/feed.atom'])(
    'names in %s each thing as the site of today does, with the same day',
    (file) => {
      const today = entriesOf(inject('dist'), file);
      const then = entriesOf(folder, file);
      expect(then.length).toBeGreaterThan(5);
      const known = new Map(today.map(({ id, updated }) => [id, updated]));
      // What was announced then and holds now has left the feed.
      const shared = then.filter(({ id }) => known.has(id));
      expect(shared.length).toBeGreaterThan(then.length / 2);
      expectNone(shared.filter(({ id, updated }) => known.get(id) !== updated).map(({ title }) => title));
    },
  );
});

describe('a site of 1 June 2031', () => {
  const day = '2031-06-01';
  let folder = '';
  beforeAll(() => {
    folder = buildAside({ AS_OF: day, SHARE_PICTURES: 'off' });
  });
  afterAll(() => removeSite(folder));
  const warned = (kind: 'ended' | 'stale') =>
    [...builtContent().figures.values()].filter((figure) => warningOf(figure, day) === kind);

  test.each([
    ['ended', 'vi', words.vi.endedOn],
    ['ended', 'en', words.en.endedOn],
    ['stale', 'vi', words.vi.stale],
    ['stale', 'en', words.en.stale],
  ] as const)('says on the page of every figure that is %s so, in "%s"', (kind, language, notice) => {
    const content = builtContent();
    expect(warned(kind).length).toBeGreaterThan(0);
    expectNone(
      warned(kind)
        .map(({ id }) => `/${pathOf(content, { kind: 'figure', id }, language)}/`)
        .filter((path) => !textOf(folder, path).includes(notice)),
    );
  });

  test('says so beside every such number in the text of an explainer', () => {
    const content = builtContent();
    const marks = { ended: words.en.ended, stale: words.en.stale };
    const silent = [...content.explainers.values()].flatMap(({ id: explainer, body }) => {
      const path = `/${pathOf(content, { kind: 'explainer', id: explainer }, 'en')}/`;
      const page = pagesOf(folder).find((each) => each.path === path);
      if (page === undefined || body.en === undefined) return [path];
      const { $ } = page;
      // A mention of an earlier day is history, and says nothing of today.
      const mentioned = new Set(
        figureMentions(body.en.outline).flatMap(({ id, on }) => (on === undefined ? [id] : [])),
      );
      const marked = $('main .body a.num + .mark')
        .toArray()
        .map((mark) => `${$(mark).prev().attr('href') ?? ''} ${$(mark).text()}`);
      return (['ended', 'stale'] as const).flatMap((kind) =>
        warned(kind)
          .filter(({ id }) => mentioned.has(id))
          .map(({ slug }) => slug.en)
          .filter((name) => !marked.some((each) => each.includes(`/${name}/`) && each.includes(marks[kind])))
          .map((name) => `${path}: ${name} is ${kind}`),
      );
    });
    expectNone(silent);
  });
});

test('two builds of the same day are the same to the byte', () => {
  const first = inject('dist');
  // Builds that other tests make at the same time may draw pictures of their own.
  const drawn = (): string[] =>
    readdirSync(join(first, 'share'))
      .map((name) => `${name} ${statSync(join(shareCache, name)).mtimeMs}`)
      .sort();
  const before = drawn();
  const again = buildAside({});
  const [filesOfFirst, filesOfAgain] = [new Set(filesOf(first)), new Set(filesOf(again))];
  expectNone([...filesOfFirst.symmetricDifference(filesOfAgain)].map((file) => `${file} is in one of them only`));
  expectNone(
    [...filesOfFirst].filter((file) => !readFileSync(join(first, file)).equals(readFileSync(join(again, file)))),
  );
  expect(before.length).toBeGreaterThan(2_000);
  expect(drawn(), 'the second build drew pictures again').toEqual(before);
  removeSite(again);
});
