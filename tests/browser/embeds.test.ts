import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import axe from 'axe-core';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectNone } from '../setup/none.ts';
import { pagesOf } from '../setup/pages.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();

/** The page of a newspaper on another origin, that shows a frame. */
let newspaper: Server;
let frame = '';
beforeAll(async () => {
  newspaper = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>News</title><main>${frame}</main></html>`);
  });
  await new Promise<void>((resolve) => newspaper.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  newspaper.close();
});

/** What a frame shows in the newspaper. */
async function shown(path: string): Promise<string> {
  frame = `<iframe src="${site.address}${path}" title="A figure" width="320" height="300"></iframe>`;
  const page = await site.browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${(newspaper.address() as AddressInfo).port}/`);
    await page.waitForLoadState('networkidle');
    const inside = page.frames().find((each) => each !== page.mainFrame());
    return (await inside?.evaluate(() => document.body.textContent)) ?? '';
  } finally {
    await page.close();
  }
}

test('another site may frame a card', async () => {
  expect(await shown('nhung/muc-luong-co-so/')).toContain('2.530.000');
});

test.each(['so-lieu/muc-luong-co-so/', '', 'tim-kiem/'])('no other site may frame the page "%s"', async (path) => {
  expect(await shown(path)).not.toContain('An sinh');
});

const cards = [
  'nhung/muc-luong-co-so/',
  'en/embed/base-salary/',
  // Announced, with a next value and long clauses; from one source.
  'en/embed/poverty-line-rural/',
  'nhung/chuan-ngheo-nong-thon/',
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(cards)('axe finds nothing on %s, 240 px wide, and nothing is cut off', async (path) => {
    const page = await site.browser.newPage({ viewport: { width: 240, height: 300 }, colorScheme });
    try {
      await page.goto(site.address + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(240);
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(found).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

test('the frame of the code on a figure’s page is high enough for its card on a phone', async () => {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 100 } });
  try {
    // Every twentieth: all of them differ in nothing but their texts.
    const figures = pagesOf(inject('dist')).filter(({ html }) => html.includes('id="embed"'));
    const some = figures.filter((_, at) => at % 20 === 0);
    expect(some.length).toBeGreaterThan(90);
    const cut: string[] = [];
    for (const { path, $ } of some) {
      const { src = '', height } = load($('#embed pre').text())('iframe').attr() ?? {};
      await page.goto(site.address + new URL(src).pathname.slice(1));
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      if (needed > Number(height)) cut.push(`${path}: ${needed} px in ${height}`);
    }
    expectNone(cut);
  } finally {
    await page.close();
  }
});
