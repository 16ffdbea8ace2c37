import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from '../setup/pages.ts';
import { resolve } from '../setup/references.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
/** What a browser fetches without being asked. */
const loaded =
  '[src], [srcset], [poster], object[data], link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preload"], link[rel~="modulepreload"], link[rel~="prefetch"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="manifest"], image[href], use[href]';

test('a page loads nothing from another origin', () => {
  const foreign = pagesOf(dist).flatMap((page) =>
    page
      .$(loaded)
      .toArray()
      .map(
        ({ attribs }) => attribs['src'] ?? attribs['srcset'] ?? attribs['poster'] ?? attribs['data'] ?? attribs['href'],
      )
      .flatMap((address) =>
        address !== undefined && !resolve(page, address).internal ? [`${page.path}: ${address}`] : [],
      ),
  );
  expectNone(foreign);
});

test('style sheets load no font, no image and nothing from another origin', () => {
  // The sheets stand in the pages; the same one stands in many.
  const styles = new Set([
    ...filesOf(dist)
      .filter((file) => file.endsWith('.css'))
      .map((file) => readFileSync(join(dist, file), 'utf8')),
    ...pagesOf(dist).flatMap(({ $ }) =>
      $('style')
        .toArray()
        .map((node) => $(node).text()),
    ),
  ]);
  expect(styles.size).toBeGreaterThan(0);
  const loads = [...styles].flatMap((text) =>
    [...text.matchAll(/@font-face|@import|url\([^)]*\)/g)].map(([found]) => found),
  );
  expectNone(loads);
});

test('no web font is shipped', () => {
  expectNone(filesOf(dist).filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file)));
});

test('our own scripts name no other origin', () => {
  const scripts = filesOf(dist).filter((file) => file.startsWith('/_astro/') && file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  const named = scripts.flatMap((file) =>
    [...readFileSync(join(dist, file), 'utf8').matchAll(/(?:https?:)?\/\/[a-z0-9-]+\.[a-z.]+/g)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
  expectNone(named);
});
