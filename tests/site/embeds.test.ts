import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { embedPolicy, headersFor, isEmbed } from '../../src/build/security-headers.ts';
import { styleBlocks, styleHash, styleHashes } from '../../src/build/style-hashes.ts';
import { figureOn } from '../../src/policy/figures.ts';
import { pathOf } from '../../src/registry/addresses.ts';
import { languages } from '../../src/schema/primitives.ts';
import { testDay, testUrl } from '../setup/build-site.ts';
import { headersGivenBy } from '../setup/headers-file.ts';
import { expectNone } from '../setup/none.ts';
import { builtContent, filesOf, pagesOf } from '../setup/pages.ts';

const dist = inject('dist');
const content = builtContent();
const files = new Set(filesOf(dist));
const pages = new Map(pagesOf(dist).map((page) => [page.path, page]));
const cards = languages.flatMap((language) =>
  [...content.figures.values()].map((figure) => {
    const folder = language === 'vi' ? '/nhung/' : '/en/embed/';
    const path = `${folder}${figure.slug[language]}/`;
    const html = files.has(`${path}index.html`) ? readFileSync(join(dist, path, 'index.html'), 'utf8') : '';
    return { language, figure, path, html };
  }),
);
/** The words of a piece of a page. Read from the text: thousands of parsed pages do not fit into memory. */
const wordsOf = (html: string): string => load(html).text().replaceAll(/\s+/g, ' ').trim();
const pieceOf = (html: string | undefined, pattern: RegExp): string => wordsOf(pattern.exec(html ?? '')?.[1] ?? 'none');

const wrong = (isRight: (card: (typeof cards)[number]) => boolean): string[] =>
  cards.filter((card) => !isRight(card)).map(({ path }) => path);

test('every figure has a card in both languages, and nothing else lies beside them', () => {
  expectNone(wrong(({ html }) => html !== ''));
  const meant = new Set(cards.map(({ path }) => `${path}index.html`));
  expectNone([...files].filter((file) => isEmbed(file) && !meant.has(file)));
});

test('a card says the number, its name, since when and under which clause, and leads to its page', () => {
  const faults = cards.flatMap(({ path, figure, language, html }) => {
    const $ = load(html);
    const page = pages.get(`/${pathOf(content, { kind: 'figure', id: figure.id }, language)}/`);
    const words = (selector: string): string => $(selector).text().replaceAll(/\s+/g, ' ').trim();
    const said = (pattern: RegExp): string => pieceOf(page?.html, pattern);
    const link = $('a');
    return [
      $('html').attr('lang') === language ? '' : 'the language',
      words('h1') === said(/<h1 class="label">(.*?)<\/h1>/s) ? '' : 'the name',
      words('.value') === said(/<p[^>]* id="value">(.*?)<\/p>/s) ? '' : `the value: "${words('.value')}"`,
      `${words('main > p:nth-of-type(2)')}, ${language === 'vi' ? 'theo' : 'under'} ${words('.law')}` ===
      said(/<p class="lead">(.*?)<\/p>/s)
        ? ''
        : `the standing: "${words('main > p:nth-of-type(2)')}"`,
      link.length === 1 && link.attr('href') === testUrl + (page?.path ?? '') ? '' : 'the link',
      link.attr('target') === '_blank' && link.attr('rel') === 'noopener' ? '' : 'where the link opens',
      words('a').startsWith('An sinh Vĩnh Phúc') ? '' : 'the name of the site',
    ].flatMap((fault) => (fault === '' ? [] : [`${path}: ${fault}`]));
  });
  expectNone(faults);
});

test('a card says when its number rests on one source, and only then', () => {
  const doubted = cards.filter(({ figure }) => figureOn(figure, testDay).period.confidence === 'medium');
  expect(doubted.length).toBeGreaterThan(0);
  expect(doubted.length).toBeLessThan(cards.length);
  expectNone(wrong((card) => card.html.includes('class="note"') === doubted.includes(card)));
});

test('a card is small', () => {
  expectNone(wrong(({ html }) => gzipSync(html).length <= 4_000));
});

test('a card keeps out of search engines and of the site map', () => {
  expectNone(wrong(({ html }) => html.includes('<meta name="robots" content="noindex">')));
  expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toMatch(/\/(?:nhung|embed)\//);
});

test('a card holds no script, no style but the one its policy names, and loads nothing', () => {
  expectNone(
    wrong(({ html }) => {
      const blocks = styleBlocks(html);
      return (
        blocks.length === 1 &&
        blocks.every((css) => embedPolicy.includes(styleHash(css))) &&
        !/<(?:script|link rel="(?!canonical)|img|iframe|form)|\ssrc=|\sstyle=|\son\w+=|url\(|@import/.test(html)
      );
    }),
  );
});

test('a card may stand in any frame; the site itself in none', () => {
  expect(embedPolicy).toContain('frame-ancestors *');
  expect(embedPolicy).toContain("default-src 'none'");
  expect(embedPolicy).not.toMatch(/script-src|unsafe|img-src|connect-src/);
  const file = readFileSync(join(dist, '_headers'), 'utf8');
  const styles = styleHashes(dist);
  for (const { path } of cards.slice(0, 5).concat(cards.slice(-5))) {
    const given = headersGivenBy(file, path);
    expect(given).toEqual(new Map(headersFor(path, styles).map(({ name, value }) => [name, value])));
    expect(given.get('Content-Security-Policy')).toBe(embedPolicy);
    expect(given.has('X-Frame-Options')).toBe(false);
    expect(given.get('X-Content-Type-Options')).toBe('nosniff');
  }
  for (const path of ['/', '/nhung', '/embed/', '/en/figures/base-salary/'])
    expect(headersGivenBy(file, path).get('X-Frame-Options'), path).toBe('DENY');
});

describe('the code on the page of a figure', () => {
  test('puts its card into another page, with a name, a height and only when it is seen', () => {
    const faults = cards.flatMap(({ path, figure, language }) => {
      const page = pages.get(`/${pathOf(content, { kind: 'figure', id: figure.id }, language)}/`);
      const frame = load(pieceOf(page?.html, /id="embed".*?<pre[^>]*>(.*?)<\/pre>/s))('iframe');
      const { src, title, height, loading } = frame.attr() ?? {};
      return frame.length === 1 &&
        src === testUrl + path &&
        title?.startsWith(`${figure.label[language]}, `) === true &&
        Number(height) > 100 &&
        loading === 'lazy'
        ? []
        : [path];
    });
    expectNone(faults);
  });
});
