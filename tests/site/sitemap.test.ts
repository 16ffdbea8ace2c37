import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { todayInVietNam } from '../../src/policy/iso-date.ts';
import { allPages, pathOf } from '../../src/registry/addresses.ts';
import { languages } from '../../src/schema/primitives.ts';
import { testUrl } from '../setup/build-site.ts';
import { builtContent, filesOf, pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const $ = load(readFileSync(join(dist, 'sitemap.xml'), 'utf8'), { xml: true });
const entries = $('url')
  .toArray()
  .map((url) => ({
    address: $(url).children('loc').text(),
    edited: $(url).children('lastmod').text(),
    alternates: $(url)
      .children('xhtml\\:link')
      .toArray()
      .map(({ attribs }) => [attribs['hreflang'], attribs['href']] as const),
  }));
const pages = pagesOf(dist);
const indexed = pages.filter((page) => page.$('meta[name="robots"]').length === 0);

test('every page that content/ asks for was built, and no other', () => {
  const content = builtContent();
  const asked = languages
    .flatMap((language) =>
      allPages(content).map((page) =>
        page.kind === 'not-found' && language === 'vi' ? '/404.html' : `/${pathOf(content, page, language)}/`,
      ),
    )
    .map((path) => path.replace('//', '/'));
  expect(pages.map(({ path }) => path).sort()).toEqual(asked.sort());
});

test('the site map lists every page that may be found, once, and no other', () => {
  expect(entries.map(({ address }) => address).sort()).toEqual(indexed.map(({ path }) => testUrl + path).sort());
});

test('only the search pages, slips for the counter and the pages for missing addresses ask not to be found', () => {
  const hidden = pages
    .filter((page) => !indexed.includes(page))
    .map(({ path }) => path)
    .filter((path) => !/^\/(?:en\/)?[^/]+\/[^/]+\/(?:phieu|slip)\/$/.test(path));
  expect(hidden.sort()).toEqual(['/404.html', '/en/404/', '/en/search/', '/tim-kiem/']);
});

test('the site map names the languages of a page as the page itself does', () => {
  const byAddress = new Map(pages.map((page) => [testUrl + page.path, page]));
  const wrong = entries.filter(({ address, alternates }) => {
    const page = byAddress.get(address);
    return (
      alternates.length !== 2 ||
      alternates.some(([language = '', href]) => page?.$(`head link[hreflang="${language}"]`).attr('href') !== href)
    );
  });
  expectNone(wrong.map(({ address }) => address));
});

test('every page says when it was edited last, and none on a day to come', () => {
  const today = todayInVietNam();
  expectNone(
    entries.filter(({ edited }) => !/^\d{4}-\d\d-\d\d$/.test(edited) || edited > today).map(({ address }) => address),
  );
});

test('robots.txt lets everyone in and names the site map', () => {
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
  expect(robots).toContain('User-agent: *\nAllow: /\n');
  expect(robots).toContain(`Sitemap: ${testUrl}/sitemap.xml`);
});

test('the files a host looks for are there', () => {
  expect(filesOf(dist)).toEqual(
    expect.arrayContaining([
      '/404.html',
      '/en/404/index.html',
      '/_headers',
      '/icon.svg',
      '/robots.txt',
      '/sitemap.xml',
    ]),
  );
});
