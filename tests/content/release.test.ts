import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArchive, sha256 } from '../../src/registry/read-archive.ts';
import { problemLine } from '../../src/schema/problem.ts';
import { testUrl } from '../setup/build-site.ts';
import { fixture, instead } from './fixture-copy.ts';

const site = mkdtempSync(join(tmpdir(), 'release-'));
const content = join(site, 'content');
const archive = join(site, 'archive');
const dist = join(site, 'dist');

const environment = (asOf: string): NodeJS.ProcessEnv => ({
  ...process.env,
  CONTENT_DIR: content,
  DIST_DIR: dist,
  AS_OF: asOf,
  SITE_URL: testUrl,
  ASTRO_TELEMETRY_DISABLED: '1',
});

/** Runs a script of the project, and says what it printed last and how it ended. */
function run(script: string, asOf: string, ...words: string[]): { last: string; error: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...words], {
    env: environment(asOf),
    encoding: 'utf8',
  });
  return { last: stdout.trimEnd().split('\n').at(-1) ?? '', error: stderr.trimEnd(), code: status };
}

/** Every version in the archive with its bytes. */
const files = (): Map<string, string> =>
  new Map(
    readdirSync(archive, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(archive.length + 1), readFileSync(path, 'latin1')]),
  );

const page = (path: string): CheerioAPI => load(readFileSync(join(dist, path, 'index.html'), 'utf8'));
const plain = (text: string): string => text.replace(/\u00A0/g, ' ');

let first = new Map<string, string>();
let second = new Map<string, string>();
/** The two versions of the base salary, the old one first. */
let versions: string[] = [];

// Released, changed, released again, and built: each step takes seconds, so all tests look at one site.
beforeAll(() => {
  cpSync(fixture, content, { recursive: true });
  expect(run('release', '2026-11-25')).toMatchObject({ error: '', code: 0 });
  first = files();
  instead('figures/health/money.yaml', '2530000', '2600000')(content);
  expect(run('release', '2026-11-27')).toMatchObject({ error: '', code: 0 });
  second = files();
  versions = [...second.keys()]
    .filter((file) => file.startsWith('figure/base-salary/'))
    .sort((a, b) => Number(first.has(b)) - Number(first.has(a)))
    .map((file) => file.replace(/^.*\/|\.json$/g, ''));
  execFileSync(process.execPath, ['scripts/build.ts'], { env: environment('2026-11-28'), stdio: 'pipe' });
}, 300_000);

afterAll(() => rmSync(site, { recursive: true }));

describe('npm run release', () => {
  test('freezes every page that can be cited', () => {
    const kinds = new Set([...first.keys()].map((file) => file.split('/')[0]));
    expect([...kinds]).toEqual(
      expect.arrayContaining(['commune', 'document', 'explainer', 'figure', 'page', 'table']),
    );
  });

  test('freezes anew only what says something else, and leaves every old version as it was', () => {
    for (const [file, bytes] of first) expect(second.get(file), file).toBe(bytes);
    const fresh = [...second.keys()].filter((file) => !first.has(file));
    expect(fresh.map((file) => file.split('/').slice(0, 2).join('/')).sort()).toEqual([
      'explainer/card',
      'explainer/refund',
      'figure/base-salary',
      'figure/year',
    ]);
  });

  test('has nothing to do when nothing changed, on any day', () => {
    expect(run('release', '2026-12-01')).toEqual({
      last: 'nothing to release: the version of every page is in archive/ already',
      error: '',
      code: 0,
    });
    expect(files()).toEqual(second);
  });

  test('refuses what no page is called, in one line', () => {
    const { error, code } = run('release', '2026-12-01', 'figures');
    expect(error).toBe(
      'nothing is called "figures"; name a kind of page (figure), a page (figure:base-salary), or featured',
    );
    expect(code).toBe(1);
  });

  test('writes sums that the usual tool agrees with', () => {
    const { status } = spawnSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: archive });
    expect(status).toBe(0);
  });
});

describe('the pages of released versions', () => {
  test.each([
    [0, 'so-lieu/luong-co-so', '2.530.000 đồng/tháng'],
    [1, 'so-lieu/luong-co-so', '2.600.000 đồng/tháng'],
    [0, 'en/figures/base-salary', 'VND 2,530,000 a month'],
    [1, 'en/figures/base-salary', 'VND 2,600,000 a month'],
  ])('version %i of %s says what the page said', (at, path, value) => {
    const $ = page(`v/${versions[at]}/${path}`);
    expect(plain($('article #value').text())).toBe(value);
    expect($('h1')).toHaveLength(1);
    expect($('head link[rel="canonical"]').attr('href')).toBe(`${testUrl}/${path}/`);
    expect($('head meta[name="robots"]').attr('content')).toBe('noindex');
    expect($('head link[hreflang]')).toHaveLength(0);
    expect($('head meta[name="citation_public_url"]').attr('content')).toBe(`${testUrl}/v/${versions[at]}/${path}/`);
    expect($('html').attr('lang')).toBe(path.startsWith('en/') ? 'en' : 'vi');
    expect($.html()).not.toContain('%%');
  });

  test('an old one says what changed since, and leads to the page of now and to the version after it', () => {
    const $ = page(`v/${versions[0]}/en/figures/base-salary`);
    const banner = $('aside.eg');
    expect(plain(banner.text())).toContain('Base salary: VND 2,530,000 a month, now VND 2,600,000 a month');
    const links = banner
      .find('a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(links).toContain('/en/figures/base-salary/');
    expect(links).toContain(`/v/${versions[1]}/en/figures/base-salary/`);
  });

  test('the newest one says that the page still says the same', () => {
    const banner = page(`v/${versions[1]}/en/figures/base-salary`)('aside.eg').text();
    expect(banner).toContain('still says exactly this');
  });

  test('each leads to the same version in the other language', () => {
    const $ = page(`v/${versions[0]}/so-lieu/luong-co-so`);
    expect($('header a[hreflang="en"]').attr('href')).toBe(`/v/${versions[0]}/en/figures/base-salary/`);
  });

  test('what they hold is text: no tools, and no link that may one day lead elsewhere', () => {
    for (const [file, bytes] of second) {
      const frozen = JSON.parse(Buffer.from(bytes, 'latin1').toString('utf8')) as { vi: { html: string } };
      const $ = load(frozen.vi.html);
      expect($('script, style, svg, button, form, nav, #cite, [style], [onclick]').length, file).toBe(0);
      for (const link of $('a').toArray()) {
        const href = $(link).attr('href') ?? '';
        expect(href, file).toMatch(/^(?:#|https?:)/);
        if (href.startsWith('#')) expect($(`[id="${href.slice(1)}"]`).length, `${file} ${href}`).toBe(1);
      }
    }
  });

  test('the page of now is cited at the address of its version', () => {
    const address = `${testUrl}/v/${versions[1]}/en/figures/base-salary/`;
    const $ = page('en/figures/base-salary');
    expect($('#cite .cite').text()).toContain(address);
    expect($('head meta[name="citation_public_url"]').attr('content')).toBe(address);
    expect($('script[type="application/ld+json"]').text()).toContain(`"archivedAt":"${address}"`);
    expect(readFileSync(join(dist, 'trich-dan/figure-base-salary.bib'), 'utf8')).toContain(`url = {${address}}`);
  });

  test('search engines do not know them, and the template is gone', () => {
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('/v/');
    for (const folder of ['v/-', 'en/v']) expect(() => readdirSync(join(dist, folder))).toThrow();
  });
});

describe('the check of the archive', () => {
  const spoiled = join(site, 'spoiled');
  const judge = (spoil: (folder: string, file: string) => void): string[] => {
    rmSync(spoiled, { recursive: true, force: true });
    cpSync(archive, spoiled, { recursive: true });
    spoil(spoiled, `figure/base-salary/${versions[0]}.json`);
    return readArchive(spoiled).problems.map(problemLine);
  };
  const write = (folder: string, file: string, text: string): void => writeFileSync(join(folder, file), text);
  const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

  test('finds nothing in what was released', () => {
    expect(judge(() => undefined)).toEqual([]);
  });

  test.each<[string, (folder: string, file: string) => void, RegExp]>([
    [
      'a version that was edited by a digit',
      (folder, file) => write(folder, file, read(folder, file).replace('2.530.000', '2.530.001')),
      /^archive\/figure\/base-salary\/\S+: the file: was changed after its release; a released version never changes/,
    ],
    [
      'a version that is missing',
      (folder, file) => rmSync(join(folder, file)),
      /: the file: is missing; a released version never changes/,
    ],
    [
      'a file that no release wrote',
      (folder) => write(folder, 'figure/more.json', '{}'),
      /^archive\/figure\/more\.json: the file: stands in no release; remove it/,
    ],
    [
      'a broken list of sums',
      (folder) => write(folder, 'SHA256SUMS', `${read(folder, 'SHA256SUMS')}no sum\n`),
      /^archive\/SHA256SUMS: line \d+: is not a sum and a file; a released version never changes/,
    ],
    [
      'a file that is no version, though its sum is right',
      (folder, file) => {
        const text = '{"id": 1}';
        write(folder, file, text);
        const sums = read(folder, 'SHA256SUMS').split('\n');
        write(
          folder,
          'SHA256SUMS',
          sums.map((line) => (line.endsWith(file) ? `${sha256(text)}  ${file}` : line)).join('\n'),
        );
      },
      /: the file: cannot be read \(id: /,
    ],
  ])('refuses %s', (_, spoil, says) => {
    const lines = judge(spoil);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(says);
  });

  test('is part of npm run check, which then fails', () => {
    judge((folder, file) => write(folder, file, '{}'));
    const { stderr, status } = spawnSync(process.execPath, ['scripts/check.ts'], {
      env: { ...environment('2026-11-28'), ARCHIVE_DIR: spoiled },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/was changed after its release/);
    expect(stderr).toMatch(/1 mistake in archive\/\n$/);
    expect(status).toBe(1);
  });
});
