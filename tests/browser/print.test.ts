import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { hasCounterSlip, pathOf } from '../../src/registry/addresses.ts';
import { isDense, printedLength } from '../../src/registry/printed-length.ts';
import { languages } from '../../src/schema/primitives.ts';
import { testUrl } from '../setup/build-site.ts';
import { builtContent, pagesOf } from '../setup/pages.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();
const content = builtContent();

/** Every guide in both languages, the longest on paper first. */
const guides = [...content.explainers.values()]
  .flatMap((explainer) =>
    languages.map((language) => ({
      explainer,
      language,
      path: `${pathOf(content, { kind: 'explainer', id: explainer.id }, language)}/`,
      length: printedLength(content, explainer, language),
      dense: isDense(content, explainer, language),
    })),
  )
  .sort((a, b) => b.length - a.length);
const slips = guides
  .filter(({ explainer }) => hasCounterSlip(explainer))
  .map(({ explainer, language }) => ({
    explainer,
    path: `${pathOf(content, { kind: 'counter-slip', id: explainer.id }, language)}/`,
  }));

/** A page as a printer gets it: how many sheets, and how large the first is, in points. */
async function printed(page: Page, path: string): Promise<{ sheets: number; width: number; height: number }> {
  await page.goto(site.address + path);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return { sheets: pdf.match(/\/Type \/Page\b/g)?.length ?? 0, width: Number(width), height: Number(height) };
}

async function sheetsOf(paths: string[], javaScriptEnabled = true): Promise<Record<string, number>> {
  const context = await site.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const sheets: Record<string, number> = {};
  for (const path of paths) sheets[path] = (await printed(page, path)).sheets;
  await context.close();
  return sheets;
}

test('a guide prints on two sheets at most: the longest, and the longest of those in the usual type', async () => {
  const chosen = [...guides.slice(0, 8), ...guides.filter(({ dense }) => !dense).slice(0, 8), guides.at(-1)];
  const sheets = await sheetsOf(chosen.flatMap((guide) => guide?.path ?? []));
  expect(Object.entries(sheets).filter(([, count]) => count < 1 || count > 2)).toEqual([]);
});

test('it does so without JavaScript, its folds open', async () => {
  const { path = '' } = guides[0] ?? {};
  expect(await sheetsOf([path], false)).toEqual({ [path]: 2 });
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(site.address + path);
  expect(await page.locator('#numbers dl').evaluate((list) => list.getBoundingClientRect().height)).toBeGreaterThan(50);
  await context.close();
});

test('every slip is one page of A5: those with the most papers, those with the most law', async () => {
  const most = (count: (slip: (typeof slips)[number]) => number) =>
    [...slips].sort((a, b) => count(b) - count(a)).slice(0, 6);
  const chosen = [
    ...most(({ explainer }) => explainer.papers?.length ?? 0),
    ...most(({ explainer }) => JSON.stringify(explainer.papers ?? '').length),
    ...most(({ explainer }) => explainer.basis.length),
    ...most(({ explainer }) => JSON.stringify([explainer.glance, explainer.amount]).length),
  ];
  const page = await site.browser.newPage();
  for (const path of new Set(chosen.map((slip) => slip.path))) {
    const { sheets, width, height } = await printed(page, path);
    expect([path, sheets, Math.round(width), Math.round(height)]).toEqual([path, 1, 420, 595]);
  }
  await page.close();
});

test('a guide that only tells a rule has no slip, every other leads to its own', () => {
  const built = new Map(pagesOf(inject('dist')).map((page) => [page.path, page]));
  for (const { explainer, language, path } of guides) {
    const slip = `/${pathOf(content, { kind: 'counter-slip', id: explainer.id }, language)}/`;
    const own = explainer.kinds.some((kind) => kind !== 'rule');
    expect([slip, built.has(slip)]).toEqual([slip, own]);
    expect([path, built.get(`/${path}`)?.$(`.tear a[href="${slip}"]`).length]).toEqual([path, own ? 1 : 0]);
  }
});

/** What the QR code on a page says, read from a picture of the page as it is printed. */
async function codeOn(page: Page): Promise<string | undefined> {
  await page.emulateMedia({ media: 'print' });
  const image = page.locator('img.qr');
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((node: HTMLImageElement) => node.complete && node.naturalWidth > 0))
    .toBe(true);
  const { data, info } = await sharp(await image.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

/** The address that a page asks to be cited by: of its frozen version, or its own. It must lead to a page. */
async function citedOn(page: Page): Promise<string> {
  const version = page.locator('#cite a[href*="/v/"]');
  const address =
    (await version.count()) > 0
      ? await version.first().getAttribute('href')
      : await page.locator('link[rel="canonical"]').getAttribute('href');
  const { href, pathname } = new URL(address ?? '', testUrl);
  expect(pagesOf(inject('dist')).some(({ path }) => path === pathname)).toBe(true);
  return href;
}

test('the QR code leads to the page, and is fetched for the printer only', async () => {
  const context = await site.browser.newContext({ deviceScaleFactor: 3 });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const { path } of guides.slice(0, 2)) {
    asked.length = 0;
    await page.emulateMedia({ media: 'screen' });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    expect(asked.filter((each) => each.startsWith('/qr/'))).toEqual([]);
    expect(await codeOn(page)).toBe(await citedOn(page));
  }
  await page.goto(`${site.address}${slips[0]?.path ?? ''}`);
  const code = await codeOn(page);
  await page.goto(site.address + (slips[0]?.path ?? '').replace(/(?:phieu|slip)\/$/, ''));
  expect(code).toBe(await citedOn(page));
  await context.close();
});
