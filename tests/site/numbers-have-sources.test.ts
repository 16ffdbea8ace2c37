import { inject, test } from 'vitest';
import { explainerPagesOf, filesOf, pagesOf } from '../setup/pages.ts';
import { fileFor, resolve } from '../setup/references.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));

/** The links that open a slip, with nothing on their page for the slip to show. */
function lostSlips(selector: string, sourceOf: (url: URL) => string): string[] {
  return explainerPagesOf(dist).flatMap((page) => {
    const { path, $ } = page;
    const ids = new Set(
      $('[id]')
        .toArray()
        .map((node) => node.attribs['id']),
    );
    return $.root()
      .find(selector)
      .toArray()
      .map((node) => node.attribs['href'] ?? '')
      .flatMap((href) => (ids.has(sourceOf(resolve(page, href).url)) ? [] : [`${path}: ${href}`]));
  });
}

// The words and the changes are shared by many pages: their numbers lead straight to the page of the figure.
test('every number of an explainer has its place in the list of numbers of the page', () => {
  expectNone(
    lostSlips(
      'a.num:not(#words a):not(#changed a):not(#refused a)',
      ({ pathname }) => `n-${pathname.split('/').at(-2) ?? ''}`,
    ),
  );
});

test('every term of an explainer has its place among the words of the page', () => {
  expectNone(lostSlips('a.term', ({ hash }) => `t-${hash.slice(1)}`));
});

test('every note of an explainer has its clause at the foot of the page', () => {
  expectNone(lostSlips('a.law', ({ hash }) => hash.slice(1)));
});

test('every number anywhere leads to the page of its figure', () => {
  const lost = pagesOf(dist).flatMap(({ path, $ }) =>
    $('a.num')
      .toArray()
      .map((node) => node.attribs['href'] ?? '')
      .flatMap((href) =>
        /\/(?:so-lieu|figures)\/.+/.test(href) && files.has(fileFor(href)) ? [] : [`${path}: ${href}`],
      ),
  );
  expectNone([...new Set(lost)]);
});
