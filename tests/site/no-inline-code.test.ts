import { expect, inject, test } from 'vitest';
import { pagesOf } from '../setup/pages.ts';

const pages = pagesOf(inject('dist'));

/** The pages on which a selector finds something. */
const withSome = (selector: string): string[] =>
  pages.filter(({ $ }) => $(selector).length > 0).map(({ path }) => path);

test('no script stands in a page, except data for machines', () => {
  expect(withSome('script:not([src]):not([type="application/ld+json"])')).toEqual([]);
});

test('every script is a module, so that it never delays the text', () => {
  expect(withSome('script[src]:not([type="module"])')).toEqual([]);
});

test('no style stands in a page', () => {
  expect(withSome('style, [style]')).toEqual([]);
});

test('no element handles events in its attributes, and no address is code', () => {
  const handlers = pages.flatMap(({ path, $ }) =>
    $('*')
      .toArray()
      .flatMap(({ attribs }) =>
        Object.entries(attribs).flatMap(([name, value]) =>
          /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value) ? [`${path}: ${name}="${value}"`] : [],
        ),
      ),
  );
  expect(handlers).toEqual([]);
});

test('no page embeds another document', () => {
  expect(withSome('iframe, frame, object, embed, base, meta[http-equiv]')).toEqual([]);
});
