import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { headersFor, pagePolicy, searchPolicy, typeOf } from '../../src/build/security-headers.ts';
import { styleHashes } from '../../src/build/style-hashes.ts';
import { headersGivenBy } from '../setup/headers-file.ts';
import { expectNone } from '../setup/none.ts';

const styles = styleHashes(inject('dist'));
const file = readFileSync(join(inject('dist'), '_headers'), 'utf8');

test.each([
  ...['/', '/en/', '/bao-hiem-y-te/', '/tim-kiem/', '/en/search/', '/_astro/page.js', '/404.html', '/en/404/'],
  ...['/data/figures.json', '/data/schema/figures.json', '/data/figures.csv', '/thay-doi/feed.atom'],
  ...['bib', 'ris', 'json', 'txt'].map((ending) => `/trich-dan/figure-base-salary.${ending}`),
])('a static host that reads _headers answers %s as we mean it', (path) => {
  const type = typeOf(path);
  const meant = new Map([
    ...headersFor(path, styles).map(({ name, value }): [string, string] => [name, value]),
    // Every host knows JSON by itself.
    ...(type === undefined || type === 'application/json' ? [] : [['Content-Type', type] as const]),
  ]);
  expect(headersGivenBy(file, path)).toEqual(meant);
});

test.each([pagePolicy(styles), searchPolicy(styles)])('the policy allows no inline code and no eval: %s', (policy) => {
  expect(policy).not.toContain("'unsafe-inline'");
  expect(policy).not.toMatch(/'unsafe-eval'/);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('only the search pages may compile WebAssembly', () => {
  expect(pagePolicy(styles)).not.toContain('wasm');
  expect(searchPolicy(styles)).toContain("'wasm-unsafe-eval'");
});

test('no line of _headers is longer than static hosts take', () => {
  expectNone(file.split('\n').filter((line) => line.length > 2_000));
});
