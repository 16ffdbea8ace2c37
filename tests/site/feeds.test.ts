import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { testDay, testUrl } from '../setup/build-site.ts';
import { readFeed } from '../setup/feeds.ts';
import { expectNone } from '../setup/none.ts';
import { builtContent, filesOf, pagesOf } from '../setup/pages.ts';
import { fileFor } from '../setup/references.ts';

const dist = inject('dist');
const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const files = new Set(filesOf(dist));
const feeds = [...files].filter((file) => file.endsWith('.atom'));

const moment = /^\d{4}-\d\d-\d\dT00:00:00\+07:00$/;
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The pages whose head names a feed. */
const pagesNaming = Map.groupBy(
  [...pages.values()].filter(({ html }) => html.includes('application/atom+xml')),
  ({ $ }) => $('head link[type="application/atom+xml"]').attr('href') ?? '',
);

/** The words of a page. */
const textOf = (html: string): string => load(html).text().replaceAll(/\s+/g, ' ');

test('there is a feed of what changed, one of what is coming and one for each subject, in both languages', () => {
  const areas = new Set([...builtContent().explainers.values()].map(({ area }) => area));
  expect(feeds.length).toBe(2 * (2 + areas.size));
  expect(feeds).toEqual(
    expect.arrayContaining([
      '/thay-doi/feed.atom',
      '/en/changes/feed.atom',
      '/sap-thay-doi/feed.atom',
      '/en/coming/feed.atom',
      '/bao-hiem-y-te/feed.atom',
      '/en/health-insurance/feed.atom',
    ]),
  );
});

describe.each(feeds)('%s', (file) => {
  const feed = readFeed(dist, file);
  const own = file.replace('feed.atom', '');
  const language = file.startsWith('/en/') ? 'en' : 'vi';
  const entries = feed.children('entry');
  const links = feed.children('link').map(({ attribute }) => ({
    rel: attribute('rel'),
    type: attribute('type'),
    language: attribute('hreflang'),
    href: attribute('href') ?? '',
  }));

  test('has all that Atom asks for, once', () => {
    for (const name of ['id', 'title', 'updated', 'author']) expect(feed.texts(name), name).toHaveLength(1);
    expect(feed.attribute('xml:lang')).toBe(language);
    expect(feed.texts('id')[0]).toMatch(uuid);
    expect(feed.texts('updated')[0]).toMatch(moment);
    expect(feed.children('author')[0]?.texts('name')).toEqual(['An sinh Vĩnh Phúc']);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'content']) expect(entry.texts(name), name).toHaveLength(1);
      expect(entry.texts('id')[0]).toMatch(uuid);
      expect(entry.texts('updated')[0]).toMatch(moment);
      expect(entry.texts('title')[0]?.trim()).not.toBe('');
      expect(entry.children('content')[0]?.attribute('type')).toBe('html');
    }
  });

  test('names itself, its page and its twin', () => {
    expect(links.filter(({ rel }) => rel === 'self').map(({ href }) => href)).toEqual([testUrl + file]);
    const [page, twin] = links.filter(({ rel }) => rel === 'alternate');
    expect(page).toMatchObject({ type: 'text/html', language, href: testUrl + own });
    expect(pages.has(own)).toBe(true);
    expect(twin?.type).toBe('application/atom+xml');
    expect(twin?.language).toBe(language === 'vi' ? 'en' : 'vi');
    const other = readFeed(dist, twin?.href.slice(testUrl.length) ?? '');
    expect(other.children('link').map(({ attribute }) => attribute('href'))).toContain(testUrl + file);
  });

  test('was updated when its newest entry was, and not on a day to come', () => {
    const days = entries.map(({ texts }) => texts('updated').join());
    expect(feed.texts('updated')).toEqual([days.toSorted().at(-1)]);
    expectNone(days.filter((day) => day > `${testDay}T00:00:00+07:00`));
  });

  test('leads from every entry to the place on a page that says it, and from its text to pages of the site', () => {
    const lost = entries.flatMap((entry) => {
      const { pathname, hash, origin } = new URL(entry.children('link')[0]?.attribute('href') ?? '');
      const place = pages.get(pathname)?.$(`[id="${hash.slice(1)}"]`).length === 1;
      const inside = load(entry.texts('content').join())('a[href]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? '');
      return [
        ...(origin === testUrl && place ? [] : [`${pathname}${hash}`]),
        ...inside.filter((href) => !href.startsWith(testUrl) || !files.has(fileFor(new URL(href).pathname))),
      ];
    });
    expectNone(lost);
  });

  test('fills in every figure', () => {
    expectNone(
      entries
        .map((entry) => `${entry.texts('title').join()} ${textOf(entry.texts('content').join())}`)
        .filter((text) => /[{}]|undefined|NaN/.test(text)),
    );
  });

  test('is named in the head of its page alone', () => {
    expect(pagesNaming.get(file)?.map(({ path }) => path)).toEqual([own]);
    expect(pages.get(own)?.$('head link[type="application/atom+xml"]').attr('title')?.trim()).toBeTruthy();
  });

  test('is named on the page of changes, where people see it', () => {
    const changes = pages.get(language === 'vi' ? '/thay-doi/' : '/en/changes/');
    expect(changes?.$(`main a[href="${file}"]`).text().trim()).toBeTruthy();
  });
});

test('no two things have the same id; the same thing has it in every feed of its language', () => {
  const titles = new Map<string, Set<string>>();
  for (const file of feeds) {
    const feed = readFeed(dist, file);
    for (const each of [feed, ...feed.children('entry')]) {
      const id = each.texts('id').join();
      titles.set(id, (titles.get(id) ?? new Set()).add(each.texts('title').join()));
    }
  }
  expectNone([...titles].flatMap(([id, names]) => (names.size === 1 ? [] : [`${id}: ${[...names].join(' | ')}`])));
  const feedsOfLaws = ['/thay-doi/feed.atom', '/bao-hiem-y-te/feed.atom'].map(
    (file) =>
      new Set(
        readFeed(dist, file)
          .children('entry')
          .map(({ texts }) => texts('id').join()),
      ),
  );
  const [all, health] = feedsOfLaws;
  expect(all?.intersection(health ?? new Set()).size).toBeGreaterThan(10);
});

test('what changed is in the feed, with its day, its text and its clause', () => {
  const change = builtContent().changes.find(({ id }) => id === 'assistance-one-form');
  const entry = readFeed(dist, '/en/changes/feed.atom')
    .children('entry')
    .find(({ texts }) => texts('title')[0] === change?.title.en);
  expect(entry?.texts('updated')).toEqual([`${change?.date}T00:00:00+07:00`]);
  const text = textOf(entry?.texts('content').join() ?? '');
  expect(text).toContain('the commune decides within');
  expect(text).toContain('Decree 335/2026/NĐ-CP, Article 7');
  expect(entry?.children('category').map(({ attribute }) => attribute('label'))).toEqual(['Social assistance']);
});
