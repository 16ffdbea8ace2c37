import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';
import { words } from '../../src/language/interface.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';
import { builtSearch } from '../search/built-names.ts';
import { readQueries } from '../search/queries.ts';
import { ask, resultsOn } from '../search/search-page.ts';
import { startBrowser } from '../setup/browser.ts';
import { builtContent } from '../setup/pages.ts';

/** A word that some text has and no name. */
const onlyInTexts = 'javascript';

const searchPath: Record<Language, string> = { vi: 'tim-kiem/', en: 'en/search/' };

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  browser = await startBrowser();
  ({ address, server } = await serveSite({ folder: inject('dist'), basePath: '/', port: 0 }));
});
afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens the search page; everything it asks the network for, and everything it complains of, is written down. */
async function onSearchPage<T>(
  use: (page: Page, seen: { requests: string[]; complaints: string[] }) => Promise<T>,
  { language = 'vi', query, ...options }: BrowserContextOptions & { language?: Language; query?: string } = {},
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const seen = { requests: [] as string[], complaints: [] as string[] };
  try {
    const page = await context.newPage();
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') seen.complaints.push(message.text());
    });
    await page.goto(address + searchPath[language] + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`));
    return await use(page, seen);
  } finally {
    await context.close();
  }
}

const statusOf = (page: Page): Promise<string> => page.locator('#search-status').innerText();
const names = (requests: readonly string[]): string[] => requests.filter((url) => url.includes('/names-'));
const texts = (requests: readonly string[]): string[] => requests.filter((url) => url.includes('/pagefind/'));

describe('the right page is found', () => {
  test.each(languages)('as it is by the names alone, whatever is asked (%s)', async (language) => {
    const search = builtSearch(inject('dist'), language);
    const queries = readQueries(builtContent()).queries.filter((query) => query.language === language);
    const some = queries.filter((_, index) => index % Math.ceil(queries.length / 20) === 0).map((query) => query.ask);
    await onSearchPage(
      async (page) => {
        // What the texts find stands below, and is not compared.
        await page.route('**/pagefind/**', (route) => route.abort());
        for (const query of some) {
          const shown = (await ask(page, query)).map(({ url }) => url);
          expect([query, shown]).toEqual([query, search.answer(query).results.map(({ url }) => url)]);
        }
      },
      { language },
    );
  });

  test.each([
    ['without diacritics', 'tiền già', 'tien gia'],
    ['with đ as d', 'đổi nơi khám chữa bệnh ban đầu', 'doi noi kham chua benh ban dau'],
    ['in capitals', 'thẻ BHYT miễn phí', 'THẺ BHYT MIỄN PHÍ'],
    ['with letters and marks apart', 'hộ cận nghèo', 'hộ cận nghèo'.normalize('NFD')],
    ['with stray punctuation', 'khám trái tuyến', '  "khám", (trái) tuyến???  '],
    ['with an abbreviation', 'bảo hiểm y tế hộ gia đình', 'BHYT hộ gia đình'],
    ['without a space', 'trợ cấp hưu trí xã hội', 'trocap huu tri xa hoi'],
  ])('the same is found when it is typed %s', async (_, usual, other) => {
    await onSearchPage(async (page) => {
      const expected = (await ask(page, usual)).map(({ url }) => url);
      expect((await ask(page, other)).map(({ url }) => url)[0]).toBe(expected[0]);
    });
  });
});

describe('a result', () => {
  test('shows the answer itself: how much, and since when', async () => {
    await onSearchPage(async (page) => {
      const [first] = await ask(page, 'tien gia');
      expect(first?.text).toContain('540.000 đồng/tháng');
      expect(first?.text).toMatch(/từ ngày \d+ tháng \d+ năm \d{4}/);
    });
  });

  test('shows what a figure is now, since when, and that it is a figure', async () => {
    await onSearchPage(
      async (page) => {
        const found = (await ask(page, 'base salary')).find(({ url }) => url === '/en/figures/base-salary/');
        expect(found?.text).toMatch(/VND 2,\d{3},000 a month · from \d+ \w+ \d{4}/);
        expect(found?.text).toContain(words.en.kindFigure);
      },
      { language: 'en' },
    );
  });

  test.each([
    ['188/2025/NĐ-CP', 'kindDocument'],
    ['nội trú là gì', 'kindTerm'],
  ] as const)('of "%s" says what it is', async (query, kind) => {
    await onSearchPage(async (page) => {
      expect((await ask(page, query))[0]?.text).toContain(words.vi[kind]);
    });
  });

  test('leads by keyboard to its page', async () => {
    await onSearchPage(async (page) => {
      const [first] = await ask(page, 'rut ho ngheo the bao hiem mien phi');
      await page.press('#q', 'Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first?.url);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${first?.url ?? ''}`);
    });
  });
});

describe('the search page', () => {
  test.each(languages)(
    'loads nothing of the search before it is used, and nothing from elsewhere (%s)',
    async (language) => {
      await onSearchPage(
        async (page, { requests, complaints }) => {
          await page.waitForLoadState('networkidle');
          expect([...names(requests), ...texts(requests)]).toEqual([]);
          await page.focus('#q');
          expect(await ask(page, 'bhyt')).not.toEqual([]);
          expect(names(requests)).toHaveLength(2);
          expect(texts(requests)).toEqual([]);
          expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
          expect(complaints).toEqual([]);
        },
        { language },
      );
    },
  );

  test('finds in the texts what no name says, and shows it below', async () => {
    await onSearchPage(async (page, { requests, complaints }) => {
      const found = await ask(page, 'cyclotron');
      expect(found).toEqual([]);
      expect(texts(requests)).not.toEqual([]);
      const results = await ask(page, onlyInTexts);
      expect(results.length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    });
  });

  test('has a script of its own of at most 7.5 kB', () => {
    const dist = inject('dist');
    const page = readFileSync(join(dist, 'tim-kiem/index.html'), 'utf8');
    const home = readFileSync(join(dist, 'index.html'), 'utf8');
    const own = [...page.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)]
      .map(([, path = '']) => path)
      .filter((path) => !home.includes(path));
    expect(own.length).toBeGreaterThan(0);
    const weight = own.reduce(
      (total, path) => total + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length,
      0,
    );
    expect(weight).toBeLessThanOrEqual(7500);
  });

  test('says so when nothing is found', async () => {
    await onSearchPage(async (page, { complaints }) => {
      expect(await ask(page, 'zzqx wwvk')).toEqual([]);
      expect(await statusOf(page)).toBe(words.vi.searchNone);
      expect(await page.locator('#search-results').innerText()).toContain(words.vi.searchAdvice);
      expect(complaints).toEqual([]);
    });
  });

  test.each([
    ['vi', 'làm hộ chiếu ở đâu'],
    ['en', 'how do I renew my driving licence'],
  ] as const)('says of what is not ours whom to ask (%s)', async (language, query) => {
    const subject = query.includes('hộ chiếu') ? 'passport' : 'driving-licence';
    await onSearchPage(
      async (page) => {
        expect(await ask(page, query)).toEqual([]);
        expect(await statusOf(page)).toBe(words[language].searchNone);
        const { says, ask: whom } = builtContent().search.elsewhere[subject] ?? {};
        const told = await page.locator('#search-results').innerText();
        expect(told).toContain(says?.[language]);
        expect(told).toContain(whom?.[language]);
      },
      { language },
    );
  });

  test('says nothing of an empty query', async () => {
    await onSearchPage(async (page) => {
      expect(await ask(page, 'tien gia')).not.toEqual([]);
      expect(await ask(page, '   ')).toEqual([]);
      expect(await page.locator('#search-status').textContent()).toBe('');
      expect(new URL(page.url()).search).toBe('');
    });
  });

  test('tells a screen reader what it shows', async () => {
    await onSearchPage(async (page) => {
      expect(await page.locator('#search-status').getAttribute('role')).toBe('status');
      await ask(page, 'tiền già');
      expect(await statusOf(page)).toBe(`${words.vi.searchFound} tiền già`);
    });
  });

  test('answers while one types, and shows the answer to what was typed last', async () => {
    await onSearchPage(async (page) => {
      await page.locator('#q').pressSequentially('mat the bhyt', { delay: 20 });
      await page.waitForFunction(() => document.querySelector('#search-status')?.textContent.endsWith('mat the bhyt'));
      expect((await resultsOn(page))[0]?.url).toBe('/bao-hiem-y-te/mat-the-doi-the/');
    });
  });

  test('keeps the query in its address, on reload, and on the way back from a result', async () => {
    await onSearchPage(async (page) => {
      const results = await ask(page, 'tiền già');
      expect(new URL(page.url()).searchParams.get('q')).toBe('tiền già');
      for (const again of [() => page.reload(), leaveAndComeBack]) {
        await again();
        await page.waitForSelector('[data-result]');
        expect(await page.inputValue('#q')).toBe('tiền già');
        expect(await resultsOn(page)).toEqual(results);
      }
      async function leaveAndComeBack(): Promise<void> {
        await page.locator('[data-result]').first().click();
        await page.waitForURL(`**${results[0]?.url ?? ''}`);
        await page.goBack();
      }
      await page.goForward();
      expect(page.url()).toContain(results[0]?.url);
    });
  });

  test('answers the query of an address at once', async () => {
    await onSearchPage(
      async (page) => {
        await page.waitForSelector('[data-result]');
        expect((await resultsOn(page))[0]?.url).toBe('/en/social-assistance/social-pension/');
      },
      { language: 'en', query: 'social pension' },
    );
  });

  test.each(['thẻ bhyt miễn phí <i>', '<img src=x onerror="document.title=1"><script>document.title=2</script> thẻ'])(
    'shows HTML in a query as text and runs none of it: %s',
    async (query) => {
      await onSearchPage(
        async (page, { complaints }) => {
          await resultsOn(page);
          if (query.includes('miễn phí')) expect(await statusOf(page)).toContain('<i>');
          expect(await page.inputValue('#q')).toBe(query);
          expect(await page.locator('#search img, #search script, #search i').count()).toBe(0);
          expect(await page.title()).toContain(words.vi.search);
          expect(complaints).toEqual([]);
        },
        { query },
      );
    },
  );

  test.each(languages)(
    'lists everything by area without JavaScript, and sends its form to itself (%s)',
    async (language) => {
      await onSearchPage(
        async (page) => {
          const links = await page
            .locator('section[aria-labelledby="browse"] li a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
          const { explainers } = builtContent();
          const areas = new Set([...explainers.values()].map(({ area }) => area));
          expect(links.length).toBe(explainers.size + areas.size);
          const told = page.locator('noscript p');
          expect(await told.textContent()).toContain(words[language].searchNeedsScript);
          expect(await told.isVisible()).toBe(true);
          const [line, list] = [await told.boundingBox(), await page.locator('#browse').boundingBox()];
          expect(line?.y).toBeLessThan(list?.y ?? 0);
          await page.fill('#q', 'tien gia');
          await page.press('#q', 'Enter');
          await page.waitForURL(`**/${searchPath[language]}?q=tien+gia`);
        },
        { language, javaScriptEnabled: false },
      );
    },
  );

  test.each([
    ['the guides', '**/names-*-guides.*'],
    ['anything at all', '**/names-*'],
  ])('says so kindly when the names do not load (%s), and finds when one tries again', async (_, pattern) => {
    await onSearchPage(async (page) => {
      await page.route(pattern, (route) => route.abort());
      expect(await ask(page, 'tien gia')).toEqual([]);
      expect(await statusOf(page)).toBe(words.vi.searchFailed);
      await page.unrouteAll();
      expect(await ask(page, 'tien gia')).not.toEqual([]);
    });
  });

  test.each([
    ['the register', '**/names-*-register.*'],
    ['the texts', '**/pagefind/**'],
    ['the program of the texts', '**/pagefind/wasm.*'],
  ])('answers from the guides without %s', async (_, pattern) => {
    await onSearchPage(async (page) => {
      await page.route(pattern, (route) => route.abort());
      expect((await ask(page, 'trợ cấp hưu trí xã hội cyclotron'))[0]?.url).toBe(
        '/tro-giup-xa-hoi/tro-cap-huu-tri-xa-hoi/',
      );
    });
  });

  test('gets its names while somebody still types into the field of the home page', async () => {
    await onSearchPage(async (page, { requests }) => {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect(names(requests)).toEqual([]);
      await page.focus('#q');
      await expect.poll(() => names(requests).length).toBe(2);
    });
  });
});
