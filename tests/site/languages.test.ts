import { expect, inject, test } from 'vitest';
import { testUrl } from '../setup/build-site.ts';
import { isNotFound, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const pages = pagesOf(inject('dist'));
const listed = pages.filter((page) => !isNotFound(page));
const byPath = new Map(pages.map((page) => [page.path, page]));

const alternate = ({ $ }: BuiltPage, language: string): string | undefined =>
  $(`head link[rel="alternate"][hreflang="${language}"]`).attr('href');
const wrong = (among: BuiltPage[], isRight: (page: BuiltPage) => boolean): string[] =>
  among.filter((page) => !isRight(page)).map(({ path }) => path);

test('there are as many English pages as Vietnamese ones', () => {
  const english = pages.filter(({ language }) => language === 'en');
  expect(english.length).toBe(pages.length / 2);
});

test('every page says its language', () => {
  expectNone(wrong(pages, ({ $, language }) => $('html').attr('lang') === language));
});

test('the canonical address of a page is its own', () => {
  expectNone(
    wrong(listed, ({ $, path }) => {
      const canonical = $('head link[rel="canonical"]');
      return canonical.length === 1 && canonical.attr('href') === testUrl + path;
    }),
  );
});

test('every page names itself among its languages', () => {
  expectNone(wrong(listed, (page) => alternate(page, page.language) === testUrl + page.path));
});

test('a page names its twin, and the twin names it', () => {
  expectNone(
    wrong(listed, (page) => {
      const other = page.language === 'vi' ? 'en' : 'vi';
      const twin = byPath.get(alternate(page, other)?.slice(testUrl.length) ?? '');
      return twin?.language === other && alternate(twin, page.language) === testUrl + page.path;
    }),
  );
});

test('a reader of any other language gets the Vietnamese page', () => {
  expectNone(wrong(listed, (page) => alternate(page, 'x-default') === alternate(page, 'vi')));
});

test('a page names three languages and no more', () => {
  expectNone(wrong(listed, ({ $ }) => $('head link[rel="alternate"][hreflang]').length === 3));
});

test('the language switch leads to the same page in the other language', () => {
  expectNone(
    wrong(listed, (page) => {
      const other = page.language === 'vi' ? 'en' : 'vi';
      const link = page.$(`header a[hreflang="${other}"][lang="${other}"]`);
      return link.length === 1 && testUrl + (link.attr('href') ?? '') === alternate(page, other);
    }),
  );
});

test('the language switch of a missing page leads to a page of the other language', () => {
  for (const page of pages.filter(isNotFound)) {
    const other = page.language === 'vi' ? 'en' : 'vi';
    const target = page.$(`header a[hreflang="${other}"]`).attr('href') ?? '';
    expect(target.startsWith('/en/')).toBe(other === 'en');
  }
});
