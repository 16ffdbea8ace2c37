import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { pageTypes } from '../setup/browser.ts';
import { explainerPagesOf } from '../setup/pages.ts';
import { siteInBrowser } from '../setup/served-site.ts';
import { serveInPieces } from '../setup/slow-site.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };
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

/** Adds up in the page how far its parts have moved; `shiftOf` reads it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + (entry as unknown as { value: number }).value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));

describe('a page that arrives in pieces', () => {
  test.each(['', 'en/', 'bao-hiem-y-te/the-mien-phi/', 'khi/nha-co-nguoi-mat/', 'en/calculate/when-can-i-retire/'])(
    '"/%s" moves nothing that was already drawn',
    async (path) => {
      const slow = await serveInPieces(inject('dist'), path);
      try {
        await withPage({}, async (page) => {
          await watchShifts(page);
          await page.goto(slow.address, { waitUntil: 'load' });
          // A line at the right edge may fill up as its words arrive; nothing else moves.
          expect(await shiftOf(page)).toBeLessThan(0.001);
        });
      } finally {
        slow.close();
      }
    },
  );
});

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
      await watchShifts(page);
      await page.goto(site.address + path, { waitUntil: 'networkidle' });
      expect(complaints).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(await shiftOf(page)).toBe(0);
    });
  });
});

describe('without JavaScript', () => {
  test.each(explainers)('%s says everything, and a number leads to its page', async (path) => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(site.address + path);
      for (const id of [
        'who',
        'amount',
        'apply',
        'after',
        'not-with',
        'questions',
        'law',
        'numbers',
        'changed',
        'cite',
      ])
        expect(await page.locator(`#${id} h2`).first().isVisible()).toBe(true);
      expect(await page.locator('button:visible').count()).toBe(0);
      const first = page.locator('#answer .num').first();
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
      const figure = page.locator('#answer .num').first();
      await figure.click();
      const slip = page.locator('#source');
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
      const note = page.locator('a.law').first();
      await note.focus();
      await page.keyboard.press('Enter');
      expect(await page.locator('#source').isVisible()).toBe(true);
      expect(await page.locator('#source').innerText()).toContain('Luật 25/2008/QH12');
      await page.keyboard.press('Escape');
      expect(await page.locator('#source').isVisible()).toBe(false);
      expect(await note.evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  test('the slip leads on to the full page', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.address + explainers[1]);
      await page.locator('#answer .num').first().click();
      await page.locator('#source a[data-onward]').click();
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
    for (const needed of ['Mang theo', 'Trung tâm Phục vụ hành chính công', 'khiếu nại'])
      expect(text).toContain(needed);
  });
});

test('in print the furniture is gone and addresses are written out', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.address + explainers[0]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.no-print:visible').count()).toBe(0);
    expect(await page.locator('#cite').innerText()).toMatch(/\d{4}-\d\d-\d\d-[0-9a-f]{8}/);
    expect(await page.locator('.laws li').first().isVisible()).toBe(true);
    await page.goto(`${site.address}van-ban/188-2025-nd-cp/`);
    const official = page.locator('main .facts a[href^="https://"]').first();
    const written = await official.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://');
  });
});

describe('folds', () => {
  test.each(explainers)('on %s the parts read when needed are closed, and a link to one opens it', async (path) => {
    await withPage({}, async (page) => {
      await page.goto(site.address + path);
      expect(await page.locator('main details[open]').count()).toBe(0);
      await page.locator('.toc summary').click();
      await page.locator('.toc a[href="#law"]').click();
      expect(await page.locator('#law').evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
      expect(await page.locator('#law-1').isVisible()).toBe(true);
    });
  });

  test('an address that names a number opens the list of numbers', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.address + explainers[1]}#numbers`);
      expect(await page.locator('#numbers dl').isVisible()).toBe(true);
    });
  });

  test('print opens what is folded, and closes it again', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.address + explainers[0]);
      const closed = () => page.locator('main details:not([open])').count();
      const before = await closed();
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await closed()).toBe(0);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await closed()).toBe(before);
    });
  });

  test('the row "refused" of the slip leads to what it says, at the top of the screen', async () => {
    await withPage({}, async (page) => {
      await page.goto(site.address + explainers[0]);
      await page.locator('.slip .no a').click();
      const top = await page.evaluate(() => document.querySelector(location.hash)?.getBoundingClientRect().top ?? 9999);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(120);
    });
  });
});

describe('on a desk', () => {
  test('the answers to "which is you?" are links: nothing unfolds and moves what stands beside it', async () => {
    await withPage({ viewport: desk }, async (page) => {
      await page.goto(site.address);
      const tiles = page.locator('.tiles').last().locator('a');
      expect(await tiles.count()).toBeGreaterThan(10);
      expect(await page.locator('main details').count()).toBe(0);
      const [first, second] = [await tiles.nth(0).boundingBox(), await tiles.nth(1).boundingBox()];
      expect(second?.y).toBe(first?.y);
      expect(second?.height).toBe(first?.height);
    });
  });

  test('the contents of a guide are open beside its text', async () => {
    await withPage({ viewport: desk }, async (page) => {
      await page.goto(site.address + explainers[0]);
      expect(await page.locator('.toc').evaluate((fold) => (fold as HTMLDetailsElement).open)).toBe(true);
      expect(await page.locator('.toc a').first().isVisible()).toBe(true);
    });
  });

  test.each(['so-lieu/muc-luong-co-so/', 'van-ban/188-2025-nd-cp/'])('%s uses the room at the right', async (path) => {
    await withPage({ viewport: desk }, async (page) => {
      await page.goto(site.address + path);
      const box = await page.locator('#cite').boundingBox();
      expect(box?.x).toBeGreaterThan(desk.width / 2);
      expect(box?.y).toBeLessThan(desk.height);
    });
  });
});

describe('the list of figures', () => {
  test('is at most ten screens long on a phone', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.address}so-lieu/`);
      expect(await page.evaluate(() => document.documentElement.scrollHeight / 740)).toBeLessThanOrEqual(10);
    });
  });

  test('shows what one types, marks or no marks', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site.address}so-lieu/`);
      await page.locator('#f').fill('luong co so');
      expect(await page.getByRole('link', { name: 'Mức lương cơ sở', exact: true }).isVisible()).toBe(true);
      await page.locator('#f').fill('khong co so nao');
      expect(await page.locator('#filter [role="status"]').innerText()).not.toBe('');
      expect(await page.locator('#groups > details:visible').count()).toBe(0);
      await page.locator('#f').fill('');
      expect(await page.locator('#groups > details[open]').count()).toBe(0);
    });
  });
});

test('every guide is at most ten phone screens as it opens, and begins within the second', async () => {
  const paths = explainerPagesOf(inject('dist')).map(({ path }) => path);
  await withPage({}, async (page) => {
    const long: string[] = [];
    for (const path of paths) {
      await page.goto(site.address + path.slice(1));
      const { screens, first } = await page.evaluate(() => ({
        screens: document.documentElement.scrollHeight / innerHeight,
        first: (document.querySelector('#who')?.getBoundingClientRect().top ?? 0) / innerHeight,
      }));
      if (screens > 10 || first > 2)
        long.push(`${path}: ${screens.toFixed(1)} screens, its first section at ${first.toFixed(1)}`);
    }
    expect(long).toEqual([]);
  });
}, 900_000);
