import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Archive } from '../../src/policy/kept-copies.ts';
import { fixture } from '../content/fixture-copy.ts';
import { startBrowser } from '../setup/browser.ts';
import { buildAside } from '../setup/build-site.ts';
import { changingSite, noNetwork, type ChangingSite } from '../setup/changing-site.ts';

const folders: string[] = [];
/** A small site of a day, quick to build. */
function built(day: string, settings: Record<string, string> = {}): string {
  const folder = buildAside({ CONTENT_DIR: fixture, AS_OF: day, ...settings });
  folders.push(folder);
  return folder;
}
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A phone on a site; what the browser complains of is an error. */
async function withPhone(
  folder: string,
  use: (phone: { page: Page; site: ChangingSite; context: BrowserContext }) => Promise<void>,
): Promise<void> {
  const site = await changingSite(folder);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/.test(message.text())) complaints.push(message.text());
  });
  try {
    await use({ page, site, context });
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
    site.close();
  }
}

/** The names of what is kept, and how much is in each. */
const kept = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () =>
    Object.fromEntries(
      await Promise.all(
        (await caches.keys()).map(async (name) => [name, (await (await caches.open(name)).keys()).length] as const),
      ),
    ),
  );

/** Opens a page and waits until the worker is there and has kept what it keeps by itself. */
async function openAndRest(page: Page, address: string, kit = 'kit vi'): Promise<void> {
  await page.goto(address);
  const isThere = async (): Promise<boolean> => {
    const all = await kept(page);
    return (
      Object.entries(all).some(([name, count]) => name.includes(kit) && count > 3) && (all['an-sinh / pages'] ?? 0) > 0
    );
  };
  await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
}

const explainer = 'bao-hiem-y-te/the-mien-phi/';
const line = '#saved-copy';
/** The words of a place on the page, with plain spaces. */
const words = async (page: Page, place = line): Promise<string> =>
  (await page.locator(place).innerText()).replaceAll('\u00A0', ' ');

describe('what was read', () => {
  test('opens again without a network, and says which day it is of', async () => {
    await withPhone(inject('dist'), async ({ page, site, context }) => {
      await openAndRest(page, site.address + explainer);
      expect(await page.locator(line).count()).toBe(0);
      await page.goto(`${site.address}so-lieu/muc-luong-co-so/`);
      await context.setOffline(true);
      site.trouble = noNetwork;
      await page.goto(site.address + explainer);
      expect(await words(page)).toMatch(/Không có mạng\. Bản lưu ngày 25 tháng 11 năm 2026\./);
      // The page works as before: a tap shows a clause.
      await page.locator('a.law').first().click();
      expect(await page.locator('#source').isVisible()).toBe(true);
      await page.goto(`${site.address}so-lieu/muc-luong-co-so/`);
      expect(await page.locator('#value').innerText()).toContain('2.530.000');
    });
  });

  test('names can be searched without a network, and what was typed is kept nowhere', async () => {
    await withPhone(inject('dist'), async ({ page, site, context }) => {
      await openAndRest(page, site.address + explainer);
      await context.setOffline(true);
      site.trouble = noNetwork;
      await page.goto(`${site.address}tim-kiem/?q=tien+gia`);
      await page.locator('[data-result]').first().waitFor();
      expect(await page.locator('[data-result]').first().getAttribute('href')).toBe(
        '/tro-giup-xa-hoi/tro-cap-huu-tri-xa-hoi/',
      );
      const addresses = await page.evaluate(async () =>
        (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
          .flat()
          .map(({ url }) => url),
      );
      expect(addresses.filter((url) => url.includes('?q='))).toEqual([]);
    });
  });

  test('of a page that was not read, a page in its language says so and lists what is there', async () => {
    await withPhone(inject('dist'), async ({ page, site, context }) => {
      await openAndRest(page, site.address + explainer);
      await context.setOffline(true);
      site.trouble = noNetwork;
      await page.goto(`${site.address}bao-hiem-y-te/mua-theo-ho-gia-dinh/`);
      expect(await page.locator('h1').innerText()).toBe('Đọc khi không có mạng');
      expect(await page.locator('#missing').isVisible()).toBe(true);
      await page.locator('#kept a').first().waitFor();
      expect(await page.locator(`#kept a[href="/${explainer}"]`).count()).toBe(1);
      await page.goto(`${site.address}en/health-insurance/free-card/`);
      expect(await page.locator('h1').innerText()).toBe('Reading without a network');
    });
  });

  test('with a network the network answers; a copy is shown only when it takes long, and says so', async () => {
    await withPhone(inject('dist'), async ({ page, site }) => {
      await openAndRest(page, site.address + explainer);
      await page.goto(site.address + explainer);
      expect(await page.locator(line).count()).toBe(0);
      site.trouble = (request) => request.url === `/${explainer}`;
      const start = Date.now();
      await page.goto(site.address + explainer);
      expect(await words(page)).toContain('Mạng chậm.');
      expect(Date.now() - start).toBeGreaterThan(3_000);
      // A server in trouble is no network either.
      site.trouble = (request, response) => {
        if (request.url !== `/${explainer}`) return false;
        response.writeHead(503).end('out of order');
        return true;
      };
      await page.goto(site.address + explainer);
      expect(await words(page)).toContain('Bản lưu');
      // A page that is gone is gone.
      site.trouble = undefined;
      await page.goto(`${site.address}khong-co/`);
      expect(await page.locator('h1').innerText()).toBe('Không có trang này');
    });
  });

  test('nothing is kept but what the page on privacy names', async () => {
    await withPhone(inject('dist'), async ({ page, site, context }) => {
      await openAndRest(page, site.address + explainer);
      const names = Object.keys(await kept(page)).map((name) => name.replace(/ [0-9a-f]{8}$/, ''));
      expect(names.sort()).toEqual(['an-sinh / kit vi', 'an-sinh / pages', 'an-sinh / shell']);
      await page.goto(`${site.address}xa-phuong/`);
      await expect.poll(async () => Object.keys(await kept(page))).toContain('an-sinh / files');
      const others = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }));
      expect(others).toEqual({ local: 0, session: 0, databases: 0 });
      expect(await context.cookies()).toEqual([]);
    });
  });
});

describe('all of a language', () => {
  const save = (page: Page) => page.locator('#save');
  const saved = async (page: Page) => Object.entries(await kept(page)).filter(([name]) => name.includes('saved'));

  test('is saved on a tap, read without a network, and removed', async () => {
    await withPhone(inject('dist'), async ({ page, site, context }) => {
      await openAndRest(page, `${site.address}ngoai-tuyen/`);
      expect(await saved(page)).toEqual([]);
      expect(await save(page).innerText()).toMatch(/^Lưu tất cả để đọc khi không có mạng \(\d(?:,\d)?\sMB\)$/);
      await save(page).click();
      await expect
        .poll(() => words(page, '#save-status'), { timeout: 60_000 })
        .toMatch(/^Đã lưu đủ \d{4} trang, bản ngày 25 tháng 11 năm 2026\.$/);
      await context.setOffline(true);
      site.trouble = noNetwork;
      for (const path of ['bao-hiem-y-te/mua-theo-ho-gia-dinh/', 'van-ban/188-2025-nd-cp/', 'xa-phuong/tien-lu/']) {
        await page.goto(site.address + path);
        expect(await words(page)).toContain('Bản lưu');
        expect(
          await page.evaluate(() => document.querySelector('link[rel="canonical"]')?.getAttribute('href')),
        ).toContain(path);
      }
      // A calculator runs.
      await page.goto(`${site.address}tinh/tro-cap-that-nghiep/`);
      await page.locator('#calculator input').first().waitFor();
      await page.locator('#calculator .btn.full').click();
      await page.locator('.fault:visible').first().waitFor();
      await page.goto(`${site.address}ngoai-tuyen/`);
      await page.locator('#remove').click();
      await expect.poll(() => words(page, '#save-status')).toContain('Đã xóa');
      expect(await kept(page)).toEqual({});
      // From the next page on it works as on the first day.
      site.trouble = undefined;
      await context.setOffline(false);
      await openAndRest(page, site.address + explainer);
      expect((await kept(page))['an-sinh / shell']).toBeGreaterThan(2);
    });
  });

  test('a broken part stops it, what is there is not taken for the whole, and one can go on', async () => {
    await withPhone(inject('dist'), async ({ page, site }) => {
      await openAndRest(page, `${site.address}ngoai-tuyen/`);
      let asked = 0;
      site.trouble = (request, response) => {
        if (request.url?.startsWith('/_astro/saved/vi-5.') === true) {
          response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Welcome to our hotel</p>');
          return true;
        }
        if (request.url?.startsWith('/_astro/saved/') === true) asked += 1;
        return false;
      };
      await save(page).click();
      await expect.poll(() => words(page, '#save-status'), { timeout: 30_000 }).toContain('chưa lưu xong');
      expect(asked).toBe(5);
      site.trouble = noNetwork;
      await page.goto(`${site.address}bao-hiem-y-te/mua-theo-ho-gia-dinh/`);
      expect(await page.locator('#missing').isVisible()).toBe(true);
      // A part that is cut short.
      site.trouble = (request, response) => {
        if (request.url?.startsWith('/_astro/saved/vi-7.') !== true) return false;
        response.writeHead(200, { 'Content-Length': '500000' }).write('{"texts":');
        response.destroy();
        return true;
      };
      await page.goto(`${site.address}ngoai-tuyen/`);
      await expect.poll(() => save(page).innerText()).toMatch(/^Lưu tiếp/);
      await save(page).click();
      await expect.poll(() => words(page, '#save-status'), { timeout: 30_000 }).toContain('chưa lưu xong');
      site.trouble = (request) => {
        if (request.url?.startsWith('/_astro/saved/') === true) asked += 1;
        return false;
      };
      asked = 0;
      await save(page).click();
      await expect.poll(() => words(page, '#save-status'), { timeout: 60_000 }).toContain('Đã lưu đủ');
      const { parts } = JSON.parse((await page.locator('#offline').getAttribute('data-archive')) ?? '{}') as Archive;
      // Parts 0 to 6 were there already.
      expect(asked).toBe(parts.length - 7);
      expect((await saved(page)).length).toBe(1);
    });
  });

  test.each([
    ['mobile data', { type: 'cellular' }],
    ['a phone that saves data', { saveData: true }],
  ])('with %s it asks once more before it begins', async (_, connection) => {
    await withPhone(inject('dist'), async ({ page, site }) => {
      await page.addInitScript((said) => {
        Object.defineProperty(navigator, 'connection', { value: said });
      }, connection);
      await page.goto(`${site.address}en/offline/`);
      await save(page).click();
      expect(await words(page, '#save-status')).toContain('Tap once more');
      expect(await saved(page)).toEqual([]);
      await save(page).click();
      await expect.poll(() => words(page, '#save-status'), { timeout: 60_000 }).toContain('are saved');
    });
  });
});

describe('a new build', () => {
  let [before, after, withdrawn] = ['', '', ''];
  beforeAll(() => {
    before = built('2026-06-15');
    after = built('2026-11-25');
    withdrawn = built('2026-11-25', { OFFLINE: 'off' });
  }, 300_000);
  const page1 = 'bao-hiem-y-te/the/';
  const page2 = 'bao-hiem-y-te/lay-lai-tien/';

  test('takes the place of the old one with the next visit; a copy of before says what has changed since', async () => {
    await withPhone(before, async ({ page, site, context }) => {
      await openAndRest(page, site.address + page1);
      await page.goto(site.address + page2);
      const kit = async () => Object.keys(await kept(page)).filter((name) => name.includes('kit'));
      const [old] = await kit();
      await site.put(after);
      await page.goto(site.address + page2);
      expect(await page.locator('footer time').getAttribute('datetime')).toBe('2026-11-25');
      expect(await page.locator(line).count()).toBe(0);
      // The new worker brings its own kit and lets the old one go.
      await expect
        .poll(async () => (await kit()).length === 1 && (await kit())[0] !== old, { timeout: 20_000 })
        .toBe(true);
      await context.setOffline(true);
      site.trouble = noNetwork;
      await page.goto(site.address + page1);
      const said = await words(page);
      expect(said).toContain('Bản lưu ngày 15 tháng 6 năm 2026.');
      expect(said).toContain('Trang này đã sửa ngày 5 tháng 11 năm 2026');
      expect(said).toContain('Lương cơ sở tăng (01/07/2026)');
      await page.goto(site.address + page2);
      expect(await words(page)).toMatch(/Bản lưu ngày 25 tháng 11 năm 2026\.$/);
    });
  });

  test('offers to save anew, and keeps the old until the new is whole', async () => {
    await withPhone(before, async ({ page, site, context }) => {
      await openAndRest(page, `${site.address}ngoai-tuyen/`);
      await page.locator('#save').click();
      const status = () => words(page, '#save-status');
      await expect.poll(status, { timeout: 30_000 }).toContain('Đã lưu đủ');
      await site.put(after);
      await page.goto(`${site.address}ngoai-tuyen/`);
      await expect.poll(status).toContain('Đã có bản mới hơn, ngày 25 tháng 11 năm 2026.');
      site.trouble = (request, response) => {
        if (request.url?.startsWith('/_astro/saved/') !== true) return false;
        response.writeHead(500).end();
        return true;
      };
      await page.locator('#save').click();
      await expect.poll(status, { timeout: 30_000 }).toContain('chưa lưu xong');
      site.trouble = noNetwork;
      await page.goto(site.address + page2);
      expect(await words(page)).toContain('Bản lưu ngày 15 tháng 6 năm 2026.');
      site.trouble = undefined;
      await page.goto(`${site.address}ngoai-tuyen/`);
      await expect.poll(() => page.locator('#save').innerText()).toContain('Lưu bản mới');
      await page.locator('#save').click();
      await expect.poll(status, { timeout: 30_000 }).toMatch(/Đã lưu đủ .* ngày 25 tháng 11 năm 2026\./);
      expect(Object.keys(await kept(page)).filter((name) => name.includes('saved')).length).toBe(1);
      await context.setOffline(true);
      site.trouble = noNetwork;
      await page.goto(site.address + page2);
      expect(await words(page)).toContain('Bản lưu ngày 25 tháng 11 năm 2026.');
    });
  });

  test('that is built without it withdraws the worker and all that it kept', async () => {
    await withPhone(before, async ({ page, site }) => {
      await openAndRest(page, site.address + page1);
      await site.put(withdrawn);
      await page.goto(site.address + page1);
      const isGone = async () =>
        page.evaluate(
          async () => (await navigator.serviceWorker.getRegistrations()).length + (await caches.keys()).length,
        );
      await expect.poll(isGone, { timeout: 20_000 }).toBe(0);
      await page.goto(site.address + page2);
      // Longer than the page waits before it would start a worker.
      await page.waitForTimeout(4_000);
      expect(await isGone()).toBe(0);
      await page.goto(`${site.address}ngoai-tuyen/`);
      expect(await page.locator('main').innerText()).toContain('tạm tắt');
    });
  });
});
