import { expect, inject, test } from 'vitest';
import { explainerPagesOf, pagesOf } from '../setup/pages.ts';

const pages = pagesOf(inject('dist'));

/** The places in the visible part of a page where a pattern stands, with what is around it. */
function places(pattern: RegExp): string[] {
  return pages.flatMap(({ path, html }) => {
    const body = html.slice(html.indexOf('<body'));
    return [...body.matchAll(pattern)].map(
      ({ 0: found, index }) => `${path}: …${body.slice(Math.max(0, index - 40), index + found.length + 20)}…`,
    );
  });
}

test('a space between two words of a template outlives the compression of the page', () => {
  const figure = pages.find(({ path }) => path === '/en/figures/base-salary/');
  expect(figure?.$('main').text().replaceAll(/\s+/g, ' ')).toContain('In force since 1 July 2026');
});

test('no word runs into a word that is set apart', () => {
  expect(places(/[\p{L}\p{N}]<(?:a|strong|em|b|i|time|span)\b|<\/(?:a|strong|em|b|i|time)>[\p{L}\p{N}]/gu)).toEqual([]);
});

test('no two words that are set apart run into each other', () => {
  expect(
    places(/[\p{L}\p{N}]<\/(?:a|strong|em|b|i|time)><(?:a|strong|em|b|i|time|span)\b[^>]*>(?=[\p{L}\p{N}])/gu),
  ).toEqual([]);
});

test('no space stands before a full stop or a comma, and one stands after', () => {
  const crooked = pages.flatMap(({ path, $ }) =>
    $('main p, main li, main dd, main td, main th')
      .toArray()
      .flatMap((node) => {
        if ($(node).find('p, li, ul, ol, table').length > 0) return [];
        const text = $(node).text().replaceAll(/\s+/g, ' ');
        const found = /.{0,25}(?: [.,;:!?](?=\s|$|\p{L})|\p{Ll}[.!?]\p{Lu}\p{Ll}).{0,15}/u.exec(text);
        return found === null ? [] : [`${path}: …${found[0]}…`];
      }),
  );
  expect(crooked).toEqual([]);
});

test('what is a link holds no space at its ends in running text', () => {
  const loose = explainerPagesOf(inject('dist')).flatMap(({ path, $ }) =>
    $('main p a:not([class*="flex"]), main td a, main li > a.term')
      .toArray()
      .flatMap((node) => {
        const text = $(node).text();
        const next = node.nextSibling;
        const follows = next?.type === 'text' ? next.data : '';
        return text.endsWith(' ') && /^[.,;:)]/.test(follows) ? [`${path}: ${text}${follows.slice(0, 10)}`] : [];
      }),
  );
  expect(loose).toEqual([]);
});
