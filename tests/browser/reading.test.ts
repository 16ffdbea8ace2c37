import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageTypes } from '../setup/browser.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const phone = { width: 360, height: 740 };
const explainers = ['bao-hiem-y-te/the-mien-phi/', 'en/social-assistance/social-pension/'] as const;

const site = siteInBrowser();

async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await site.browser.newContext({ viewport: phone, ...options });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('every type of page', () => {
  test.each(pageTypes)('"%s" keeps its own security policy, asks nobody else and does not move', async (_, path) => {
    await withPage({}, async (page) => {
      const complaints: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        // The browser notes the 404 of the missing page itself.
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(site.address).origin) elsewhere.push(request.url());
      });
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            document.documentElement.dataset['shift'] = String(
              Number(document.documentElement.dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0))).toBe(0);
    });
  });
});

describe('without JavaScript', () => {
  test.each(explainers)('%s says everything, and a number leads to its page', async (path) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address + path);
      for (const id of ['who', 'amount', 'apply', 'after', 'not-with', 'questions', 'law', 'changed', 'cite'])
        expect(await page.locator(`#${id} h2`).isVisible()).toBe(true);
      expect(await page.locator('button:visible').count()).toBe(0);
      const first = page.locator('#answer .figure').first();
      const shown = await first.innerText();
      await first.click();
      expect(await page.locator('#value').innerText()).toContain(shown.replace(/\s.*$/, ''));
    });
  });
});

describe('where a number comes from', () => {
  test.each(explainers)('on %s a tap shows the clause without leaving the page', async (path) => {
    await withPage({}, async (page) => {
      await page.goto(site.address + path);
      const figure = page.locator('#answer .figure').first();
      await figure.click();
      const slip = page.locator('#slip');
      expect(await slip.isVisible()).toBe(true);
      expect(await slip.innerText()).toMatch(/\d+\/\d{4}\/\S+, (Điều|Article) \d+/);
      expect(page.url()).toBe(site.address + path);
      await slip.getByRole('button').click();
      expect(await slip.isVisible()).toBe(false);
      expect(await figure.evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  test('by keyboard it opens with Enter and closes with Escape, and the focus returns', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.address + explainers[0]);
      const note = page.locator('.law a').first();
      await note.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#slip').isVisible()).toBe(true);
      expect(await page.locator('#slip').innerText()).toContain('Luật 25/2008/QH12');
      await page.keyboard.press('Escape');
      expect(await page.locator('#slip').isVisible()).toBe(false);
      expect(await note.evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  test('the slip leads on to the full page', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.address + explainers[1]);
      await page.locator('#answer .figure').first().click();
      await page.locator('#slip a[data-onward]').click();
      expect(page.url()).toContain('/en/figures/');
    });
  });
});

test('the first tab stop skips to the main text', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.address);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.innerText()).toBe('Tới nội dung chính');
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

test('the language switch leads to the same page and back', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.address + explainers[0]);
    await page.getByRole('link', { name: 'English' }).click();
    expect(page.url()).toBe(`${site.address}en/health-insurance/free-card/`);
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    expect(page.url()).toBe(site.address + explainers[0]);
  });
});

test('a person on a phone finds the free card from the home page', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.address);
    await page.getByRole('searchbox').fill('the bao hiem y te mien phi');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/tim-kiem/?q=the+bao+hiem+y+te+mien+phi');
    const first = page.locator('[data-result]').first();
    await first.waitFor();
    await first.click();
    await page.waitForURL('**/bao-hiem-y-te/the-mien-phi/');
    const text = await page.locator('main').innerText();
    for (const needed of ['Mang theo', 'Trung tâm Phục vụ hành chính công', 'khiếu nại', '188/2025/NĐ-CP'])
      expect(text).toContain(needed);
  });
});

test('in print the furniture is gone and addresses are written out', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.address + explainers[0]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.no-print:visible').count()).toBe(0);
    expect(await page.locator('#cite').innerText()).toMatch(/\([0-9a-f]{8}\)/);
    expect(await page.locator('.laws li').first().isVisible()).toBe(true);
    await page.goto(`${site.address}van-ban/188-2025-nd-cp/`);
    const official = page.locator('.prose a[href^="https://"]').first();
    const written = await official.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://');
  });
});

test.each(explainers)('%s prints on two sheets of paper at most, four sides', async (path) => {
  await withPage({}, async (page) => {
    await page.goto(site.address + path);
    const printed = (
      await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' } })
    ).toString('latin1');
    const sides = printed.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sides).toBeGreaterThan(0);
    expect(sides).toBeLessThanOrEqual(4);
  });
});
