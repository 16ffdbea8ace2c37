import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import sharp from 'sharp';
import { z } from 'zod';
import { icons } from '../../src/build/icons.ts';
import { testUrl } from '../setup/build-site.ts';
import { expectNone } from '../setup/none.ts';
import { isNotFound, pagesOf } from '../setup/pages.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

test('every page says to messengers what it is, where, and in which language', () => {
  const locales = { vi: ['vi_VN', 'en_GB'], en: ['en_GB', 'vi_VN'] };
  const wrong = pages.flatMap((page) => {
    const { $, path, language } = page;
    const said = (property: string): string | undefined => $(`head meta[property="og:${property}"]`).attr('content');
    const [locale, alternate] = locales[language];
    return [
      said('title') ? '' : 'og:title',
      said('description') ? '' : 'og:description',
      /^(?:article|website)$/.test(said('type') ?? '') ? '' : 'og:type',
      said('site_name') === 'An sinh Vĩnh Phúc' ? '' : 'og:site_name',
      said('locale') === locale ? '' : 'og:locale',
      said('locale:alternate') === alternate ? '' : 'og:locale:alternate',
      said('image')?.startsWith(`${testUrl}/share/`) === true ? '' : 'og:image',
      said('url') === (isNotFound(page) ? undefined : testUrl + path) ? '' : 'og:url',
      $('head meta[name="theme-color"]').length === 2 ? '' : 'theme-color',
    ].flatMap((name) => (name === '' ? [] : [`${path}: ${name}`]));
  });
  expectNone(wrong);
});

const manifest = z.object({
  name: z.string().min(1),
  short_name: z.string().min(1).max(20),
  lang: z.enum(['vi', 'en']),
  start_url: z.string(),
  scope: z.string(),
  display: z.enum(['minimal-ui', 'standalone']),
  shortcuts: z.array(z.object({ name: z.string().min(1).max(40), url: z.string() })),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.literal('image/png'), purpose: z.string() })),
});

describe.each([
  ['vi', '/', '/manifest.webmanifest'],
  ['en', '/en/', '/en/manifest.webmanifest'],
] as const)('the manifest in "%s"', (language, home, file) => {
  const said = manifest.parse(JSON.parse(readFileSync(join(dist, file), 'utf8')));

  test('is named by every page of its language, and by no other', () => {
    expectNone(
      pages
        .filter((page) => (page.$('head link[rel="manifest"]').attr('href') === file) !== (page.language === language))
        .map(({ path }) => path),
    );
  });

  test('starts at the home page of its language', () => {
    expect(said).toMatchObject({ lang: language, start_url: home, scope: '/' });
  });

  test('has shortcuts to pages that are there, in its language', () => {
    expect(said.shortcuts.length).toBe(3);
    const there = new Map(pages.map((page) => [page.path, page.language]));
    for (const { url } of said.shortcuts) expect(there.get(url), url).toBe(language);
  });

  test('has the icons that a phone needs to install it, in their true size', async () => {
    expect(said.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes } of said.icons) {
      const { width, height } = await sharp(join(dist, src)).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
  });
});

test('the touch icon is a square PNG without transparent corners', async () => {
  const href = pages[0]?.$('head link[rel="apple-touch-icon"]').attr('href') ?? '';
  const { width, height } = await sharp(join(dist, href)).metadata();
  const { isOpaque } = await sharp(join(dist, href)).stats();
  expect([width, height, isOpaque]).toEqual([180, 180, true]);
});

test.each(icons)('$name.png shows the mark of icon.svg; "npm run icons" draws it anew', async ({ name, draw }) => {
  const pixels = (image: string | Buffer): Promise<Buffer> =>
    sharp(image).resize(48, 48).removeAlpha().raw().toBuffer();
  const [drawn, stands] = await Promise.all([pixels(await draw()), pixels(`public/${name}.png`)]);
  const apart = drawn.reduce((most, value, index) => Math.max(most, Math.abs(value - (stands[index] ?? 0))), 0);
  expect(apart).toBeLessThan(40);
});
