import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { lostLetters } from '../../src/build/share-drawing.ts';
import { allShareSpecs } from '../../src/build/share-spec.ts';
import { testUrl } from '../setup/build-site.ts';
import { expectNone } from '../setup/none.ts';
import { filesOf, pagesOf } from '../setup/pages.ts';

const dist = inject('dist');
const pictures = filesOf(dist).filter((file) => file.startsWith('/share/'));
const pages = pagesOf(dist).map(({ path, html }) => {
  const said = (name: string): string | undefined =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return { path, said, picture: said('og:image')?.slice(testUrl.length) ?? '' };
});

test('every page names a picture that is there, and every picture is named', () => {
  const there = new Set(pictures);
  expectNone(pages.filter(({ picture }) => !there.has(picture)).map(({ path, picture }) => `${path}: ${picture}`));
  const named = new Set(pages.map(({ picture }) => picture));
  expectNone(pictures.filter((file) => !named.has(file)));
});

test('a page says how large its picture is, and what it says', () => {
  expectNone(
    pages
      .filter(
        ({ said }) =>
          !(
            said('og:image:width') === '1200' &&
            said('og:image:height') === '630' &&
            said('og:image:alt')?.trim() &&
            said('twitter:card') === 'summary_large_image'
          ),
      )
      .map(({ path }) => path),
  );
});

test('the picture of a figure says its value to those who do not see it', () => {
  const page = pages.find(({ path }) => path === '/so-lieu/muc-luong-co-so/');
  expect(page?.said('og:image:alt')?.replaceAll('\u00A0', ' ')).toBe('Mức lương cơ sở: 2.530.000 đồng/tháng');
});

test('the picture of a figure on a day says the value of that day', () => {
  const alt = (path: string): string | undefined =>
    pages
      .find((page) => page.path === path)
      ?.said('og:image:alt')
      ?.replaceAll('\u00A0', ' ');
  expect(alt('/so-lieu/muc-luong-co-so/2023-07-01/')).toBe(
    'Mức lương cơ sở: 1.800.000 đồng/tháng. Mới có một nguồn, đang kiểm tra.',
  );
  const [day, now] = ['/en/figures/base-salary/2026-07-01/', '/en/figures/base-salary/'].map(
    (path) => pages.find((page) => page.path === path)?.picture,
  );
  expect(day).toBe(now);
});

test('every picture is a PNG of 1200 by 630 points, below 60 kB', () => {
  const faults = pictures.flatMap((file) => {
    const { size } = statSync(join(dist, file));
    const head = readFileSync(join(dist, file)).subarray(0, 24);
    const isPng = head.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001A\n';
    return isPng && head.readUInt32BE(16) === 1200 && head.readUInt32BE(20) === 630 && size > 5_000 && size < 60_000
      ? []
      : [`${file}: ${size} bytes, ${head.readUInt32BE(16)} × ${head.readUInt32BE(20)}`];
  });
  expect(pictures.length).toBeGreaterThan(2_000);
  expectNone(faults);
});

test('another program reads a picture, and finds letters on its ground', async () => {
  const picture = pages.find(({ path }) => path === '/so-lieu/muc-luong-co-so/')?.picture ?? '';
  const { data, info } = await sharp(join(dist, picture)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  const at = (x: number, y: number): string =>
    data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3).toString('hex');
  expect([at(600, 5), at(600, 30), at(600, 620)]).toEqual(['0a5443', 'ffffff', 'e4efe6']);
  const row = Array.from({ length: 600 }, (_, x) => at(x + 76, 270));
  expect(row.filter((colour) => colour === '0a5443').length).toBeGreaterThan(60);
});

test('the fonts have every letter that a picture shows', () => {
  expectNone(
    [...allShareSpecs().values()].flatMap((spec) => lostLetters(spec).map((letter) => `${spec.title}: ${letter}`)),
  );
});

test('guides and figures in both languages have pictures of their own', () => {
  const specs = [...allShareSpecs().values()];
  expect(specs.filter(({ kind }) => kind === 'figure').length).toBeGreaterThan(1_900);
  const explainers = pages.filter(({ said }) => said('og:type') === 'article');
  expect(explainers.length).toBeGreaterThan(200);
  expect(new Set(explainers.map(({ picture }) => picture)).size).toBe(explainers.length);
});
