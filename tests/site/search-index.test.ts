import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { addressOf, allPages } from '../../src/registry/addresses.ts';
import { languages } from '../../src/schema/primitives.ts';
import { builtSearch } from '../search/built-names.ts';
import { builtContent, filesOf, pagesOf } from '../setup/pages.ts';
import { expectNone } from '../setup/none.ts';

const dist = inject('dist');
const files = filesOf(dist).filter((file) => file.startsWith('/pagefind/'));
const searchPages = ['/tim-kiem/', '/en/search/'];

test('the index holds what a search needs, and nothing else', () => {
  const needed =
    /^\/pagefind\/(?:pagefind\.js|pagefind-entry\.json|wasm\.\w+\.pagefind|pagefind\.\w+\.pf_meta|index\/\w+\.pf_index|fragment\/\w+\.pf_fragment)$/;
  expectNone(files.filter((file) => !needed.test(file)));
  for (const part of ['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/pagefind/wasm.unknown.pagefind'])
    expect(files).toContain(part);
});

test('the texts of both languages are indexed, the same number of pages', () => {
  const entry = z
    .object({ languages: z.record(z.string(), z.object({ page_count: z.number() })) })
    .parse(JSON.parse(readFileSync(join(dist, 'pagefind/pagefind-entry.json'), 'utf8')));
  expect(Object.keys(entry.languages).sort()).toEqual(['en', 'vi']);
  expect(entry.languages['en']?.page_count).toBe(entry.languages['vi']?.page_count);
  expect(entry.languages['vi']?.page_count).toBeGreaterThan(0);
});

test('only the search pages load anything of the search', () => {
  const loading = pagesOf(dist).filter(({ $ }) =>
    $('[src], link[href], [data-index]')
      .toArray()
      .some(({ attribs }) =>
        /pagefind|search-page/i.test(`${attribs['src'] ?? ''} ${attribs['href'] ?? ''} ${attribs['data-index'] ?? ''}`),
      ),
  );
  expectNone(loading.map(({ path }) => path).filter((path) => !searchPages.includes(path)));
});

test('the script of ordinary pages knows nothing of the search', () => {
  const home = pagesOf(dist).find(({ path }) => path === '/');
  const scripts = home?.$('script[src]').toArray() ?? [];
  expect(scripts.length).toBeGreaterThan(0);
  for (const { attribs } of scripts)
    expect(readFileSync(join(dist, attribs['src'] ?? ''), 'utf8')).not.toContain('pagefind');
});

test('the names of both languages hold every page', () => {
  const content = builtContent();
  const pages =
    content.explainers.size + content.figures.size + content.tables.size + content.documents.size + content.pages.size;
  for (const language of languages) {
    const { at } = builtSearch(dist, language);
    const found = allPages(content).filter((page) => at(addressOf(content, page, language, '/')) !== undefined);
    expect(found.length).toBeGreaterThanOrEqual(pages);
  }
});
