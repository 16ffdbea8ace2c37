import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { lookKey } from '../../src/policy/look.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();
const explainer = 'bao-hiem-y-te/the-mien-phi/';

async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await site.browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

const shown = (page: Page) =>
  page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    size: parseFloat(getComputedStyle(document.documentElement).fontSize),
    bar: [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ content }) => content),
  }));
const [light, dark] = ['rgb(251, 248, 241)', 'rgb(19, 27, 23)'];

test.each([
  ['light', 'Nền tối', dark],
  ['dark', 'Nền sáng', light],
] as const)('on a phone that is %s one chooses "%s", and every page follows', async (colorScheme, name, ground) => {
  await withPage({ colorScheme }, async (page) => {
    await page.goto(`${site.address}co-chu-va-mau/`);
    await page.getByLabel(name).check();
    expect((await shown(page)).ground).toBe(ground);
    expect(await page.getByRole('status').innerText()).toBe('Đã lưu trong máy này.');
    await page.goto(site.address + explainer);
    expect((await shown(page)).ground).toBe(ground);
    // A moment later, when the page stands.
    await expect.poll(async () => (await shown(page)).bar, { timeout: 10_000 }).toEqual([ground, ground]);
    // Paper is always white.
    await page.emulateMedia({ media: 'print' });
    expect((await shown(page)).ground).toBe('rgb(255, 255, 255)');
  });
});

test('larger text is there with the first paint: nothing moves, and nothing leaves the screen', async () => {
  await withPage({}, async (page) => {
    const before = await (await page.goto(site.address + explainer), shown(page));
    await page.goto(`${site.address}en/text-and-colours/`);
    await page.getByLabel('Larger (130 %)').check();
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.address + explainer, { waitUntil: 'networkidle' });
    expect((await shown(page)).size / before.size).toBeCloseTo(1.3, 2);
    expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('what is chosen is all that is kept, and choosing as the phone has it forgets it', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.address}co-chu-va-mau/`);
    const kept = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    expect(await kept()).toEqual({});
    await page.getByLabel('To (115 %)').check();
    await page.getByLabel('Nền tối').check();
    expect(await kept()).toEqual({ [lookKey]: 't115 dark' });
    await page.reload();
    expect(await page.getByLabel('To (115 %)').isChecked()).toBe(true);
    expect(await page.getByLabel('Nền tối').isChecked()).toBe(true);
    await page.getByLabel('Bình thường').check();
    await page.getByLabel('Theo máy').check();
    expect(await kept()).toEqual({});
    expect(await page.context().cookies()).toEqual([]);
  });
});

test('without JavaScript the page says where else to change them', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.address}co-chu-va-mau/`);
    expect(await page.locator('noscript').innerText()).toContain('cài đặt của máy');
    expect(await page.locator('input:enabled').count()).toBe(0);
  });
});
