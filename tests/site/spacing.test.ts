import { expect, inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

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
  expect(figure?.$('main').text().replaceAll(/\s+/g, ' ')).toContain('in force from 1 July 2026');
});

test('no word runs into a word that is set apart', () => {
  // The number of a clause and the sign of a doubt stand at their word.
  expectNone(
    places(
      /[\p{L}\p{N}]<(?:a(?! class="(?:law|mark)")|strong|em|b|i|time|span)\b|<\/(?:a|strong|em|b|i|time)>[\p{L}\p{N}]/gu,
    ),
  );
});

test('no two words that are set apart run into each other', () => {
  expectNone(
    places(/[\p{L}\p{N}]<\/(?:a|strong|em|b|i|time)><(?:a|strong|em|b|i|time|span)\b[^>]*>(?=[\p{L}\p{N}])/gu),
  );
});

test('no space stands before a full stop or a comma, and one stands after', () => {
  const crooked = pages.flatMap(({ path, $ }) =>
    $('main p, main li, main dd, main td, main th')
      .toArray()
      .flatMap((node) => {
        if ($(node).find('p, li, ul, ol, table').length > 0) return [];
        // Addresses have full stops and question marks of their own.
        const text = $(node)
          .text()
          .replaceAll(/https:\/\/\S+/g, '…')
          .replaceAll(/\s+/g, ' ');
        const found = /.{0,25}(?: [.,;:!?](?=\s|$|\p{L})|\p{Ll}[.!?]\p{Lu}\p{Ll}).{0,15}/u.exec(text);
        return found === null ? [] : [`${path}: …${found[0]}…`];
      }),
  );
  expectNone(crooked);
});

test('a link holds no space at its end before a full stop', () => {
  expectNone(places(/ <\/(?:a|strong|em)>[.,;:)]/g));
});
