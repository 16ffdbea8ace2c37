import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/static-server.ts';
import { words } from '../../src/language/interface.ts';
import { languages, type Language } from '../../src/schema/primitives.ts';
import { readQueries, type Query } from '../search/queries.ts';
import { ask, resultsOn } from '../search/search-page.ts';
import { startBrowser } from '../setup/browser.ts';
import { builtContent } from '../setup/pages.ts';

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
const searchFiles = (requests: readonly string[]): string[] => requests.filter((url) => url.includes('/pagefind/'));

describe('the right page is found', () => {
  type Answered = Query & { place: number; first: string };

  async function answer(language: Language, queries: readonly Query[]): Promise<Answered[]> {
    return onSearchPage(
      async (page) => {
        const answered: Answered[] = [];
        for (const query of queries.filter((each) => each.language === language)) {
          const results = await ask(page, query.ask);
          const place = results.findIndex(({ url }) => query.answers.includes(url));
          answered.push({ ...query, place, first: results[0]?.url ?? 'nothing' });
        }
        return answered;
      },
      { language },
    );
  }

  const success = (answered: readonly Answered[], within: number): number =>
    answered.filter(({ place }) => place >= 0 && place < within).length / answered.length;
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

  test('first for nine queries of ten, and among the first three for forty-nine of fifty', async () => {
    const queries = readQueries(builtContent());
    const answered = (await Promise.all(languages.map((language) => answer(language, queries)))).flat();
    const groups: Record<string, Answered[]> = {
      all: answered,
      'without diacritics': answered.filter(({ plain }) => plain),
      English: answered.filter(({ language }) => language === 'en'),
      tuned: answered.filter(({ held }) => !held),
      'held out': answered.filter(({ held }) => held),
    };
    const table = Object.entries(groups).map(
      ([name, group]) =>
        `${name.padEnd(20)}${String(group.length).padStart(4)}${percent(success(group, 1))}${percent(success(group, 3))}`,
    );
    const misses = answered
      .filter(({ place }) => place !== 0)
      .map(({ ask, answers, place, first, held }) =>
        [
          place < 0 ? '–' : place + 1,
          `"${ask}"${held ? ' (held out)' : ''}`,
          answers.join(' or '),
          `got ${first}`,
        ].join('  '),
      );
    console.log(['queries: success@1, success@3', ...table, 'not first:', ...misses].join('\n'));
    expect(success(answered, 1)).toBeGreaterThanOrEqual(0.9);
    expect(success(answered, 3)).toBeGreaterThanOrEqual(0.98);
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
          await page.focus('#q');
          expect(searchFiles(requests)).toEqual([]);
          expect(await ask(page, 'bhyt')).not.toEqual([]);
          expect(searchFiles(requests)).not.toEqual([]);
          expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
          expect(complaints).toEqual([]);
        },
        { language },
      );
    },
  );

  test('looks at no more than sixteen pages for a query', async () => {
    await onSearchPage(async (page, { requests }) => {
      await ask(page, 'người già không có lương hưu được bảo hiểm y tế hộ nghèo bao nhiêu tiền');
      expect(requests.filter((url) => url.includes('/pagefind/fragment/')).length).toBeLessThanOrEqual(16);
    });
  });

  test('has a script of its own of at most 4.5 kB', () => {
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
    expect(weight).toBeLessThanOrEqual(4000);
  });

  test('says so when nothing is found', async () => {
    await onSearchPage(async (page, { complaints }) => {
      expect(await ask(page, 'zzqx wwvk')).toEqual([]);
      expect(await statusOf(page)).toBe(words.vi.searchNone);
      expect(complaints).toEqual([]);
    });
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

  test('shows HTML in a query as text and runs none of it', async () => {
    const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script> thẻ';
    await onSearchPage(
      async (page, { complaints }) => {
        await page.waitForSelector('[data-result]');
        expect(await statusOf(page)).toContain('<script>');
        expect(await page.inputValue('#q')).toBe(attack);
        expect(await page.locator('#search img, #search script').count()).toBe(0);
        expect(await page.title()).toContain(words.vi.search);
        expect(complaints).toEqual([]);
      },
      { query: attack },
    );
  });

  test.each(languages)(
    'lists everything by area without JavaScript, and sends its form to itself (%s)',
    async (language) => {
      await onSearchPage(
        async (page) => {
          const links = await page
            .locator('section[aria-labelledby="browse"] li a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
          expect(links.length).toBe(builtContent().explainers.size);
          await page.fill('#q', 'tien gia');
          await page.press('#q', 'Enter');
          await page.waitForURL(`**/${searchPath[language]}?q=tien+gia`);
        },
        { language, javaScriptEnabled: false },
      );
    },
  );

  test.each([
    ['its script', '**/pagefind/pagefind.js*'],
    ['its entry', '**/pagefind/pagefind-entry.json*'],
    ['its program', '**/pagefind/wasm.*'],
    ['its list of words', '**/pagefind/*.pf_meta'],
    ['anything at all', '**/pagefind/**'],
    ['the words asked for', '**/pagefind/index/**'],
    ['the pages found', '**/pagefind/fragment/**'],
  ])('says so kindly when the index does not load %s, and finds when one tries again', async (what, pattern) => {
    await onSearchPage(async (page) => {
      await page.route(pattern, (route) => route.abort());
      // When the words cannot be fetched, the network is gone altogether: the entry comes once, and not again.
      let entries = 0;
      if (what === 'the words asked for')
        await page.route('**/pagefind/pagefind-entry.json*', (route) =>
          (entries += 1) === 1 ? route.continue() : route.abort(),
        );
      expect(await ask(page, 'tien gia')).toEqual([]);
      expect(await statusOf(page)).toBe(words.vi.searchFailed);
      await page.unrouteAll();
      expect(await ask(page, 'tien gia')).not.toEqual([]);
    });
  });
});
