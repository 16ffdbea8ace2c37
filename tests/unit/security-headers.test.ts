import { describe, expect, test } from 'vitest';
import { earlyScriptHash } from '../../src/build/early-script.ts';
import { headersFile } from '../../src/build/header-files.ts';
import { nginxFile } from '../../src/build/nginx-file.ts';
import { headersFor, pageCaching, typeOf } from '../../src/build/security-headers.ts';
import { headersGivenBy } from '../setup/headers-file.ts';

const styles = ["'sha256-one='", "'sha256-two='"];
const header = (path: string, name: string): string | undefined =>
  headersFor(path, styles).find((each) => each.name === name)?.value;
const policy = (path: string): string => header(path, 'Content-Security-Policy') ?? '';

const searchPages = ['/tim-kiem/', '/en/search/'];
const cards = ['/nhung/muc-luong-co-so/', '/en/embed/base-salary/'];
const otherPages = [
  '/nhung',
  '/en/embed',
  '/embed/base-salary/',
  '/',
  '/en/',
  '/bao-hiem-y-te/',
  '/en/figures/base-salary/',
  '/404/',
  '/tim-kiem',
  '/tim-kiem/x/',
  '/search/',
  '/_astro/a.js',
];

const files = [
  '/data/figures.csv',
  '/data/figures/base-salary.json',
  '/trich-dan/figure-base-salary.bib',
  '/trich-dan/figure-base-salary.ris',
  '/trich-dan/figure-base-salary.json',
  '/trich-dan/figure-base-salary.txt',
  '/thay-doi/feed.atom',
];

describe('the policy of a page', () => {
  test.each(searchPages)('%s may compile WebAssembly', (path) => {
    expect(policy(path)).toContain(`script-src 'self' 'wasm-unsafe-eval' ${earlyScriptHash};`);
  });

  test.each(otherPages)('%s may not', (path) => {
    expect(policy(path)).toContain(`script-src 'self' ${earlyScriptHash};`);
    expect(policy(path)).not.toContain('wasm-unsafe-eval');
  });

  test.each([...searchPages, ...otherPages])(
    '%s allows nothing inline, nothing evaluated, nothing from elsewhere',
    (path) => {
      expect(policy(path)).not.toContain('unsafe-inline');
      expect(policy(path)).not.toMatch(/(?<!wasm-)unsafe-eval/);
      expect(policy(path)).not.toMatch(/https?:|data:|blob:|\*/);
      expect(policy(path)).toContain(`style-src ${styles.join(' ')};`);
      expect(policy(path)).toContain("default-src 'none'");
      expect(policy(path)).toContain("frame-ancestors 'none'");
      expect(policy(path)).toContain("base-uri 'none'");
      expect(policy(path)).toContain("require-trusted-types-for 'script'");
      expect(policy(path)).toMatch(/; trusted-types worker$/);
      expect(policy(path)).toContain("worker-src 'self';");
    },
  );
});

describe('the policy of a card for other sites', () => {
  test.each(cards)('%s may be framed anywhere, and neither loads nor runs anything', (path) => {
    expect(policy(path)).toContain('frame-ancestors *;');
    expect(policy(path)).not.toMatch(/script-src|img-src|connect-src|unsafe/);
    expect(policy(path)).toContain("default-src 'none'");
    expect(policy(path)).toContain("base-uri 'none'");
    expect(header(path, 'X-Frame-Options')).toBeUndefined();
    expect(header(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(header(path, 'X-Content-Type-Options')).toBe('nosniff');
  });
});

test.each([
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
])('every response says %s: %s', (name, value) => {
  for (const path of [...searchPages, ...otherPages]) expect(header(path, name)).toBe(value);
});

test.each(['/data/figures.json', '/data/figures.csv', '/data/schema/figures.json'])(
  'scripts of any site may read %s',
  (path) => {
    expect(header(path, 'Access-Control-Allow-Origin')).toBe('*');
    expect(header(path, 'Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(header(path, 'X-Frame-Options')).toBe('DENY');
    expect(policy(path)).toBe(policy('/'));
  },
);

test('scripts of another site may read nothing else', () => {
  for (const path of [...searchPages, ...otherPages])
    expect(header(path, 'Access-Control-Allow-Origin')).toBe(undefined);
});

test('files with a hash in their name are kept for a year, pages are asked for anew', () => {
  expect(header('/_astro/site.abc123.css', 'Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(header('/', 'Cache-Control')).toBe(pageCaching);
  expect(pageCaching).toContain('must-revalidate');
});

test.each([
  ['/trich-dan/figure-base-salary.bib', 'application/x-bibtex; charset=utf-8'],
  ['/trich-dan/figure-base-salary.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['/trich-dan/figure-base-salary.json', 'application/vnd.citationstyles.csl+json'],
  ['/trich-dan/figure-base-salary.txt', 'text/plain; charset=utf-8'],
  ['/data/figures.csv', 'text/csv; charset=utf-8'],
  ['/data/figures.json', 'application/json'],
  ['/en/changes/feed.atom', 'application/atom+xml'],
  ['/data/', undefined],
  ['/bibtex.bib', undefined],
])('a server calls %s %s', (path, type) => {
  expect(typeOf(path)).toBe(type);
});

test('no header is set twice', () => {
  for (const path of [...searchPages, ...otherPages]) {
    const names = headersFor(path, styles).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  }
});

describe('the file for static hosts', () => {
  test.each(['/', '/an-sinh/'])('below %s it gives each page just the headers we mean', (basePath) => {
    const file = headersFile(basePath, styles);
    for (const path of [...searchPages, ...cards, ...otherPages, ...files]) {
      const type = typeOf(path);
      const expected = new Map([
        ...headersFor(path, styles).map(({ name, value }): [string, string] => [name, value]),
        ...(type === undefined || type === 'application/json' ? [] : [['Content-Type', type] as const]),
      ]);
      expect(headersGivenBy(file, basePath.slice(0, -1) + path)).toEqual(expected);
    }
  });
});

describe('the file for nginx', () => {
  const usual = { root: '/var/www/an-sinh-vinh-phuc', port: 80, basePath: '/', host: undefined, styles, brotli: false };
  const file = nginxFile(usual);

  test('lets the search pages alone compile WebAssembly', () => {
    const allowed = file.split('\n').filter((line) => line.includes('wasm-unsafe-eval'));
    expect(allowed.map((line) => line.trim().split(' ')[0])).toEqual(['/tim-kiem/index.html', '/en/search/index.html']);
    expect(file).not.toContain('unsafe-inline');
    expect(file).not.toMatch(/(?<!wasm-)unsafe-eval/);
  });

  test('sends every header also with errors', () => {
    const lines = file.split('\n').filter((line) => line.includes('add_header'));
    expect(lines.length).toBe(headersFor('/data/figures.json', styles).length);
    for (const line of lines) expect(line.endsWith(' always;')).toBe(true);
  });

  test('takes another folder, port, host and path, and Brotli', () => {
    const other = nginxFile({
      ...usual,
      root: '/srv/site',
      port: 8080,
      basePath: '/an-sinh/',
      host: 'example.org',
      brotli: true,
    });
    for (const line of [
      '  listen 8080;',
      '  server_name example.org;',
      '  location /an-sinh/ {',
      '    alias /srv/site/;',
      '    error_page 403 404 =404 /an-sinh/en/404/index.html;',
      '  /an-sinh/tim-kiem/index.html "',
      '  brotli on;',
    ])
      expect(other).toContain(line);
  });
});
