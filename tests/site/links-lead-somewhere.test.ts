import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from '../setup/pages.ts';
import { fileFor, referencesOf, resolve } from '../setup/references.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const files = new Set(filesOf(dist));
const pages = pagesOf(dist);
const idsByFile = new Map(
  pages.map(({ path, $ }) => [
    fileFor(path),
    new Set(
      $('[id]')
        .toArray()
        .map((node) => node.attribs['id']),
    ),
  ]),
);
const internal = pages.flatMap((page) =>
  referencesOf(page).flatMap(({ address }) => {
    const { url, internal: stays } = resolve(page, address);
    return stays ? [{ from: page.path, address, url }] : [];
  }),
);

/** The search index is a folder of files, not a page. */
const isThere = (path: string): boolean => path === '/pagefind/' || files.has(fileFor(path));

test('every address on the site leads to a file', () => {
  expect(internal.length).toBeGreaterThan(pages.length);
  const dead = internal.filter(({ url }) => !isThere(decodeURI(url.pathname)));
  expectNone(dead.map(({ from, address }) => `${from}: ${address}`));
});

test('every address of a place on a page leads to an element with that id', () => {
  const lost = internal.filter(({ url }) => {
    const ids = idsByFile.get(fileFor(decodeURI(url.pathname)));
    return url.hash !== '' && ids !== undefined && !ids.has(decodeURIComponent(url.hash.slice(1)));
  });
  expectNone(lost.map(({ from, address }) => `${from}: ${address}`));
});

test('no link leaves encryption behind', () => {
  const open = pages.flatMap((page) =>
    referencesOf(page).flatMap(({ address }) => (/^http:/i.test(address) ? [`${page.path}: ${address}`] : [])),
  );
  expectNone(open);
});

test('every address on the site starts at the root and pages end with a slash', () => {
  const crooked = pages.flatMap((page) =>
    referencesOf(page).flatMap(({ address }) =>
      // What stands for a page that was not saved leads to that page again, by an empty address.
      address === '' || /^(?:\/(?!\/)(?:[^?#]*\/|[^?#]*\.\w+)?(?:[?#].*)?|#.*|https:.*|tel:\d+)$/.test(address)
        ? []
        : [`${page.path}: ${address}`],
    ),
  );
  expectNone(crooked);
});
