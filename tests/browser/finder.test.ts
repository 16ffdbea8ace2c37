import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../setup/served-site.ts';
import { testDay } from '../setup/build-site.ts';

const site = siteInBrowser();

/** Opens the finder on the day that the tests' site speaks of. */
async function withFinder<T>(path: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(`${testDay}T05:00:00Z`);
    await page.goto(site.address + path);
    await page.locator('#finder[data-ready]').waitFor();
    return await use(page);
  } finally {
    await context.close();
  }
}

async function addPerson(page: Page, name: string, day: string, month: string, year: string): Promise<void> {
  const box = page.locator('#finder-screen .q').last();
  for (const [part, value] of Object.entries({ name, day, month, year }))
    await box.locator(`[data-part="${part}"]`).fill(value);
}

const next = (page: Page): Promise<void> => page.locator('#finder-screen .btn.full').click();

/** Answers screen after screen: what is known by the fact's name, all else with "I do not know". */
async function answer(page: Page, known: Record<string, string>): Promise<number> {
  for (let screens = 0; screens < 40; screens += 1) {
    const facts = await page
      .locator('[data-fact]')
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLElement).dataset['fact'] ?? ''));
    if (facts.length === 0) return screens;
    for (const fact of facts) await page.locator(`[data-fact="${fact}"] input[value="${known[fact] ?? '?'}"]`).check();
    await next(page);
  }
  throw new Error('the questions never end');
}

/** The row of a benefit among the results, by the address of its page. */
const row = (page: Page, slug: string): Locator =>
  page.locator('.found > section .due').filter({ has: page.locator(`.title[href$="/${slug}/"]`) });

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the finder', () => {
  test('an old poor woman whom nobody supports is told what she gets, how much, and why', async () => {
    await withFinder('toi-duoc-huong-gi/', async (page) => {
      await page.locator('#finder .btn.full').click();
      await addPerson(page, 'Bà Lan', '25', '11', '1951');
      await next(page);
      const screens = await answer(page, {
        poverty: 'poor',
        area: 'rural',
        pension: 'none',
        disability: 'none',
        sex: 'female',
        supporter: 'false',
        work: 'none',
      });
      expect(screens).toBeGreaterThan(1);
      const allowance = row(page, 'nguoi-gia-ngheo-khong-noi-nuong-tua');
      expect(await allowance.locator('.st').innerText()).toMatch(/Được · Bà Lan/);
      expect(plain(await allowance.locator('.sum').innerText())).toContain('1.080.000 đồng/tháng');
      await allowance.locator('summary').click();
      expect(await allowance.locator('.met').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/Nghị định 335\/2026\/NĐ-CP/)]),
      );
      // What was given up for it stands among what is not due.
      expect(await page.locator('.found').innerText()).toContain('Giấy tờ mang theo');
    });
  });

  test('in English, a birthday still to come gives the day, and a calendar file for it', async () => {
    await withFinder('en/what-can-i-get/', async (page) => {
      await page.locator('#finder input[value="older-person"]').check();
      await page.locator('#finder .btn.full').click();
      await addPerson(page, 'Dad', '20', '12', '1951');
      await next(page);
      await answer(page, {
        poverty: 'none',
        pension: 'none',
        disability: 'none',
        supporter: 'true',
        work: 'none',
        merit: '[]',
      });
      const pension = row(page, 'social-pension');
      expect(await pension.locator('.st').first().innerText()).toMatch(/Not yet: from .*2026 · Dad/);
      const file = pension.locator('a[download]').first();
      expect(await file.getAttribute('download')).toBe('social-pension.ics');
      const download = page.waitForEvent('download');
      await file.click();
      const path = await (await download).path();
      expect(readFileSync(path, 'utf8')).toContain('DTSTART;VALUE=DATE:20261220');
    });
  });

  test('what begins in many years stands in a fold of its own', async () => {
    await withFinder('toi-duoc-huong-gi/', async (page) => {
      await page.locator('#finder .btn.full').click();
      await addPerson(page, 'Anh Minh', '3', '4', '1985');
      await next(page);
      await answer(page, { poverty: 'none', pension: 'none', disability: 'none', work: 'self-employed' });
      expect(await row(page, 'tro-cap-huu-tri-xa-hoi').count()).toBe(0);
      const later = page.locator('.found > details').filter({ hasText: 'Nhiều năm nữa mới đến ngày' });
      await later.locator('summary').first().click();
      const pension = later.locator('.due').filter({ has: page.locator('[href$="/tro-cap-huu-tri-xa-hoi/"]') });
      expect(await pension.locator('.st').innerText()).toMatch(/Chưa đến ngày: từ 03\/04\/2060 · Anh Minh/);
    });
  });

  test('the address holds the answers: opened again it shows the same; back loses nothing', async () => {
    await withFinder('toi-duoc-huong-gi/', async (page) => {
      await page.locator('#finder .btn.full').click();
      await addPerson(page, 'Bà', '', '', '1945');
      await next(page);
      await page.locator('[data-fact]').first().waitFor();
      await page.goBack();
      expect(await page.locator('[data-part="year"]').inputValue()).toBe('1945');
      await next(page);
      await page.locator('[data-fact="poverty"] input[value="near-poor"]').check();
      await next(page);
      await page.locator('[data-fact="poverty"]').waitFor({ state: 'detached' });
      await page.goBack();
      expect(await page.locator('[data-fact="poverty"] input[value="near-poor"]').isChecked()).toBe(true);
      await page.locator('[data-fact="poverty"] input[value="none"]').check();
      await next(page);
      await page.locator('[data-fact="poverty"]').waitFor({ state: 'detached' });
      await answer(page, { poverty: 'none', pension: 'none', merit: '[]' });
      const said = await page.locator('.found').innerText();
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await page.locator('.found').waitFor();
      expect(await page.locator('.found').innerText()).toBe(said);
      expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
    });
  });

  test('a wrong date is said, and nothing goes on', async () => {
    await withFinder('toi-duoc-huong-gi/', async (page) => {
      await page.locator('#finder .btn.full').click();
      await addPerson(page, '', '31', '2', '1950');
      await next(page);
      expect(await page.locator('#finder-screen .fault').innerText()).toBe('Hãy xem lại ngày, tháng, năm.');
    });
  });

  test('by keyboard alone, from the first question to the results', async () => {
    await withFinder('toi-duoc-huong-gi/', async (page) => {
      await page.locator('#finder .btn.full').focus();
      await page.keyboard.press('Enter');
      await page.locator('#finder-screen form').waitFor();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
      for (const value of ['', '1', '1', '1990']) {
        await page.keyboard.press('Tab');
        if (value !== '') await page.keyboard.type(value);
      }
      await page.keyboard.press('Enter');
      await page.locator('[data-fact]').first().waitFor();
      const now = page.locator('#finder-screen button', { hasText: 'Xem kết quả ngay' });
      await now.focus();
      await page.keyboard.press('Enter');
      await page.locator('.found').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nhà bạn được gì');
    });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing on its screens, %s', async (colorScheme) => {
    await withFinder('toi-duoc-huong-gi/', async (page) => {
      await page.emulateMedia({ colorScheme });
      const audit = async (): Promise<string[]> => {
        await page.evaluate(axe.source);
        return page.evaluate(async () => {
          const results = await (window as unknown as { axe: typeof axe }).axe.run(document);
          return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        });
      };
      await page.locator('#finder .btn.full').click();
      await addPerson(page, 'An', '1', '1', '2020');
      expect(await audit()).toEqual([]);
      await next(page);
      await page.locator('[data-fact]').first().waitFor();
      expect(await audit()).toEqual([]);
      await page.locator('#finder-screen button', { hasText: 'Xem kết quả ngay' }).click();
      await page.locator('.found').waitFor();
      expect(await audit()).toEqual([]);
    });
  });

  test('without JavaScript it leads to the lists by person', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    try {
      await page.goto(`${site.address}toi-duoc-huong-gi/`);
      expect(await page.locator('main .tiles a').count()).toBeGreaterThan(10);
      expect(await page.locator('noscript, .note').first().innerText()).toContain('JavaScript');
    } finally {
      await page.close();
    }
  });
});
