import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { namesFiles } from '../search/built-names.ts';
import { largeNames } from '../search/large-names.ts';
import { serveCompressed, slowPhone, type Served } from '../search/phone.ts';
import { startBrowser } from '../setup/browser.ts';

/** What the search may take on a slow phone. Bytes and requests are counted until it is at rest. */
const bars = { first: 1200, later: 200, requests: 6, bytes: 110_000 };
/** The clock of a machine with other work runs slow: the bars are for one at rest, and these only catch a lapse. */
const slack = 2.5;

const dist = inject('dist');
let browser: Browser;
const sites: Record<string, Served> = {};

beforeAll(async () => {
  browser = await startBrowser();
  const { guides, register } = namesFiles(dist, 'vi');
  const grown = largeNames(dist, 'vi');
  sites['the site'] = await serveCompressed(dist, new Map());
  sites['a site of 110 guides, 1000 figures and 300 documents'] = await serveCompressed(
    dist,
    new Map([
      [guides.slice(dist.length), grown.guides],
      [register.slice(dist.length), grown.register],
    ]),
  );
});
afterAll(async () => {
  await browser.close();
  for (const { close } of Object.values(sites)) close();
});

/** The time from a press of the button until a result stands on the page, in the phone's own clock. */
async function timeOf(page: Page, query: string): Promise<number> {
  await page.focus('#q');
  return page.evaluate(async (text) => {
    const results = document.querySelector('#search-results');
    const field = document.querySelector<HTMLInputElement>('#q');
    if (results === null || field === null) throw new Error('this is not the search page');
    results.textContent = '';
    field.value = text;
    const start = performance.now();
    const shown = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (results.querySelector('[data-result]') === null) return;
        watch.disconnect();
        resolve(performance.now() - start);
      });
      watch.observe(results, { childList: true, subtree: true });
    });
    field.form?.requestSubmit();
    return shown;
  }, query);
}

/** What was sent for the search: a browser asks for its icon and its manifest whatever the page. */
const sentBy = ({ sent }: Served): Served['sent'] => sent.filter(({ path }) => !/icon|manifest/.test(path));

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const atRest = (page: Page): Promise<unknown> =>
  page.waitForSelector('#search-results[aria-busy="false"]', { state: 'attached' });

describe.each(['the site', 'a site of 110 guides, 1000 figures and 300 documents'])('on a slow phone, %s', (name) => {
  test('answers soon from cold, with few requests, and at once after that', async () => {
    const site = sites[name];
    if (site === undefined) throw new Error('it is not served');
    const first: number[] = [];
    const opened: number[] = [];
    const later: number[] = [];
    let cost: Served['sent'] = [];
    for (let round = 0; round < 3; round += 1) {
      const pressed = await slowPhone(browser);
      site.sent.length = 0;
      await pressed.page.goto(`${site.address}tim-kiem/`);
      first.push(await timeOf(pressed.page, 'tien gia'));
      await atRest(pressed.page);
      cost = sentBy(site);
      for (const query of ['mat the bhyt', 'hộ nghèo được vay bao nhiêu tiền', 'nghi dinh 188'])
        later.push(await timeOf(pressed.page, query));
      await pressed.context.close();

      const { page, context } = await slowPhone(browser);
      const start = Date.now();
      await page.goto(`${site.address}tim-kiem/?q=tien+gia`, { waitUntil: 'commit' });
      await page.waitForSelector('[data-result]');
      opened.push(Date.now() - start);
      await context.close();
    }
    const bytes = cost.reduce((sum, each) => sum + each.bytes, 0);
    const ms = (times: readonly number[]): string => `${middle(times).toFixed(0)} ms`;
    console.log(
      `search, ${name}: first result ${ms(first)} after the button from cold (${ms(opened)} after opening an address with a question), ` +
        `later ${ms(later)}; ${cost.length} requests, ${bytes} bytes`,
    );
    expect(cost.length).toBeLessThanOrEqual(bars.requests);
    expect(bytes).toBeLessThanOrEqual(bars.bytes);
    expect(middle(first)).toBeLessThanOrEqual(bars.first * slack);
    expect(middle(opened)).toBeLessThanOrEqual(2 * bars.first * slack);
    expect(middle(later)).toBeLessThanOrEqual(bars.later * slack);
  });
});
