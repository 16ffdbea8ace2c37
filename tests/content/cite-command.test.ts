import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { copied, fixture, withSlips } from './fixture-copy.ts';
import { testDay, testUrl } from '../setup/build-site.ts';

/** Cites pages of our own content, or of the small fixture, which is read much faster. */
function cite(pages: string[], folder?: string): { text: string; error: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/cite.ts', ...pages], {
    env: {
      ...process.env,
      AS_OF: testDay,
      SITE_URL: testUrl,
      ...(folder === undefined ? {} : { CONTENT_DIR: folder }),
    },
    encoding: 'utf8',
  });
  return { text: stdout, error: stderr, code: status };
}

/** What stands under a heading, in each language. */
const under = (text: string, heading: string): string[] =>
  text
    .split(/^#+ /m)
    .filter((part) => part.startsWith(`${heading}\n`))
    .map((part) => part.slice(heading.length).trim());

describe('npm run cite', () => {
  const { text, error, code } = cite(['figure:base-salary']);

  test('prints every form in both languages', () => {
    expect(error).toBe('');
    expect(code).toBe(0);
    expect(under(text, 'Câu để trích')).toEqual([
      'Theo Điều 3 khoản 2 Nghị định 161/2026/NĐ-CP, mức lương cơ sở là 2.530.000 đồng/tháng từ ngày 1/7/2026.',
    ]);
    expect(under(text, 'Sentence')).toEqual([
      'Under Article 3 clause 2 of Decree 161/2026/NĐ-CP, the base salary is VND 2,530,000 a month from 1 July 2026.',
    ]);
    for (const heading of ['APA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']) expect(under(text, heading)).toHaveLength(2);
    for (const heading of ['Căn cứ pháp lý', 'Legal reference'])
      expect(under(text, heading)[0]).toContain('161/2026/NĐ-CP');
  });

  test('prints formats that a citation manager reads, all alike', () => {
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON'])
      expect(
        under(text, format).map((each) => new Cite(each).data[0]),
        format,
      ).toEqual([
        expect.objectContaining({ title: 'Mức lương cơ sở: 2.530.000 đồng/tháng', language: 'vi' }),
        expect.objectContaining({ title: 'Base salary: VND 2,530,000 a month', language: 'en' }),
      ]);
  });

  test.each([
    ['an id that one page has', 'base-salary'],
    ['a document by its number', '1/2025/NĐ-CP'],
    ['a document by its address', '1-2025-nd-cp'],
    ['a place', 'commune:song'],
    ['an explainer', 'explainer:card'],
  ])('takes %s', (_, page) => {
    expect(cite([page], fixture)).toMatchObject({ error: '', code: 0 });
  });

  test('asks which of two pages with one id is meant', () => {
    const second = copied('figures/health/times.yaml', 'figures/health/more.yaml');
    const slips = [
      second,
      (folder: string) => {
        const path = join(folder, 'figures/health/more.yaml');
        writeFileSync(path, `card:${readFileSync(path, 'utf8').split(/^[a-z-]+:/m)[1]?.replaceAll('pay-periods', 'card')}`);
      },
    ];
    const { error: said, code: ended } = withSlips(slips, (folder) => cite(['card'], folder));
    expect(said).toBe('"card" is more than one page; write explainer:card or figure:card\n');
    expect(ended).toBe(1);
  });

  test.each([
    ['a mistyped id', ['bas-salary'], /^there is no page "bas-salary"; nearest: base-salary\b.*\n$/],
    ['the wrong kind', ['explainer:base-salary'], /^there is no page "explainer:base-salary"; nearest: .*\n$/],
    ['something else altogether', ['qqqqqqqqqqqq'], /^there is no page "qqqqqqqqqqqq"; ids are those of content\/.*\n$/],
    ['no page', [], /^name one page: npm run --silent cite -- figure:base-salary\n$/],
    ['two pages', ['a', 'b'], /^name one page: .*\n$/],
  ])('refuses %s in one line', (_, pages, says) => {
    const { text: printed, error: said, code: ended } = cite(pages, fixture);
    expect(said).toMatch(says);
    expect(printed).toBe('');
    expect(ended).toBe(1);
  });
});
