import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { addressOf, shownCalculators, type PageRef } from '../../src/registry/addresses.ts';
import { languages } from '../../src/schema/primitives.ts';
import { builtContent, explainerPagesOf, pagesOf, type BuiltPage } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const limit = { all: 14_600, script: 3_000 };

const compressed = new Map<string, number>();
/** The bytes of a file of the site on the wire. */
function sizeOf(path: string): number {
  const size = compressed.get(path) ?? gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
  compressed.set(path, size);
  return size;
}

/** A script and everything it imports at once. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = readFileSync(join(dist, path), 'utf8');
  for (const [, from] of text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g))
    if (from !== undefined) withImports(posix.resolve(dirname(path), from), seen);
  return seen;
}

function weigh({ path, html, $ }: BuiltPage): {
  path: string;
  html: number;
  style: number;
  script: number;
  all: number;
} {
  const addresses = (selector: string, name: string): string[] =>
    $.root()
      .find(selector)
      .toArray()
      .map((node) => node.attribs[name] ?? '');
  const sum = (paths: Iterable<string>): number => [...paths].reduce((total, each) => total + sizeOf(each), 0);
  const scripts = new Set(
    [...addresses('script[src]', 'src'), ...addresses('link[rel="modulepreload"]', 'href')].flatMap((each) => [
      ...withImports(each),
    ]),
  );
  const parts = {
    html: gzipSync(html, { level: 9 }).length,
    style: sum(new Set(addresses('link[rel="stylesheet"]', 'href'))),
    script: sum(scripts),
  };
  return { path, ...parts, all: parts.html + parts.style + parts.script };
}

const weights = explainerPagesOf(dist)
  .map(weigh)
  .sort((a, b) => b.all - a.all);

test(`the first visit to an explainer costs at most ${limit.all} bytes`, () => {
  expect(weights.length).toBeGreaterThan(0);
  console.log(
    [
      'heaviest pages, compressed: all = HTML + CSS + JS',
      ...weights
        .slice(0, 3)
        .map(({ path, html, style, script, all }) => `${all} = ${html} + ${style} + ${script}  ${path}`),
    ].join('\n'),
  );
  expectNone(weights.filter(({ all }) => all > limit.all).map(({ path, all }) => `${path}: ${all}`));
});

test(`at most ${limit.script} bytes of an explainer are JavaScript`, () => {
  expectNone(weights.filter(({ script }) => script > limit.script).map(({ path, script }) => `${path}: ${script}`));
});

test('the finder loads at most 60 kB of rules in a language and 15 kB of script', () => {
  for (const [path, language] of [
    ['toi-duoc-huong-gi', 'vi'],
    ['en/what-can-i-get', 'en'],
  ] as const) {
    const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
    const [, rules = ''] = /data-rules="([^"]+)"/.exec(html) ?? [];
    expect(rules).toContain(`finder-${language}.`);
    expect(sizeOf(rules)).toBeLessThanOrEqual(60_000);
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].flatMap(([, src = '']) => [
      ...withImports(src),
    ]);
    expect(scripts.length).toBeGreaterThan(0);
    expect([...new Set(scripts)].reduce((sum, each) => sum + sizeOf(each), 0)).toBeLessThanOrEqual(15_000);
  }
});

const content = builtContent();
/** The pages of some kinds, in both languages. */
function pagesFor(refs: readonly PageRef[]): BuiltPage[] {
  const paths = new Set(languages.flatMap((language) => refs.map((ref) => addressOf(content, ref, language, '/'))));
  return pagesOf(dist).filter(({ path }) => paths.has(path));
}

test('the scripts of a calculator weigh at most 8,000 bytes', () => {
  const pages = pagesFor(shownCalculators(content).map(({ id }) => ({ kind: 'calculator', id })));
  expect(pages.length).toBe(2 * shownCalculators(content).length);
  const heavy = pages.map(weigh).sort((a, b) => b.script - a.script);
  console.log(`heaviest scripts of a calculator: ${heavy[0]?.script} bytes, ${heavy[0]?.path}`);
  // The form, its rule and the script of every page.
  expect(heavy[heavy.length - 1]?.script).toBeGreaterThan(4_000);
  expectNone(heavy.filter(({ script }) => script > 8_000).map(({ path, script }) => `${path}: ${script}`));
});

test('a page that leads costs at most 20,000 bytes on the first visit', () => {
  const pages = pagesFor([
    { kind: 'home' },
    { kind: 'life-events' },
    { kind: 'benefits' },
    { kind: 'coming' },
    { kind: 'calculators' },
    ...[...content.lifeEvents.keys()].map((id): PageRef => ({ kind: 'life-event', id })),
    ...[...content.situations.keys()].map((id): PageRef => ({ kind: 'benefits-of', id })),
    ...[...new Set([...content.explainers.values()].map(({ area }) => area))].map((id): PageRef => ({
      kind: 'area',
      id,
    })),
  ]);
  expect(pages.length).toBeGreaterThan(60);
  const heavy = pages.map(weigh).sort((a, b) => b.all - a.all);
  console.log(`heaviest page that leads: ${heavy[0]?.all} bytes, ${heavy[0]?.path}`);
  expectNone(heavy.filter(({ all }) => all > 20_000).map(({ path, all }) => `${path}: ${all}`));
});
