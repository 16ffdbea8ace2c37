import { expect, inject, test } from 'vitest';
import { earlyScript } from '../../src/build/early-script.ts';
import { styleBlocks, styleHash, styleHashes } from '../../src/build/style-hashes.ts';
import { pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const pages = pagesOf(inject('dist'));

/** The pages on which a selector finds something. */
const withSome = (selector: string): string[] =>
  pages.filter(({ $ }) => $(selector).length > 0).map(({ path }) => path);

test('no script stands in a page, except data for machines and the one whose hash the policy names', () => {
  const inline = 'script:not([src]):not([type="application/ld+json"])';
  expectNone(
    pages
      .filter(({ $ }) => $(inline).length !== 1 || $(`head > ${inline}`).text() !== earlyScript)
      .map(({ path }) => path),
  );
});

test('every script is a module, so that it never delays the text', () => {
  expectNone(withSome('script[src]:not([type="module"])'));
});

test('no element is styled by an attribute', () => {
  expectNone(withSome('[style]'));
});

test('every style block of a page is one that the policy names, and no other sheet is fetched', () => {
  const named = styleHashes(inject('dist'));
  expect(named.length).toBeGreaterThan(0);
  expectNone(
    pages.flatMap(({ path, html, $ }) => {
      const blocks = styleBlocks(html);
      return blocks.length === $('style').length &&
        blocks.length > 0 &&
        $('link[rel="stylesheet"]').length === 0 &&
        blocks.every((css) => named.includes(styleHash(css)))
        ? []
        : [path];
    }),
  );
});

test('no element handles events in its attributes, and no address is code', () => {
  const handlers = pages.flatMap(({ path, $ }) =>
    $.root()
      .find('*')
      .toArray()
      .flatMap(({ attribs }) =>
        Object.entries(attribs).flatMap(([name, value]) =>
          /^on/i.test(name) || /^\s*(?:javascript|data|vbscript):/i.test(value) ? [`${path}: ${name}="${value}"`] : [],
        ),
      ),
  );
  expectNone(handlers);
});

test('no page embeds another document', () => {
  expectNone(withSome('iframe, frame, object, embed, base, meta[http-equiv]'));
});
