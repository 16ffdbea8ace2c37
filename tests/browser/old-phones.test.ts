import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oldBrowsers, runsHere, startOldBrowser, type OldPage } from '../setup/old-browsers.ts';
import { servedSite } from '../setup/served-site.ts';

const site = servedSite();
const pages = [
  ['the home page', ''],
  ['an explainer', 'bao-hiem-y-te/the-mien-phi/'],
  ['an explainer in English', 'en/social-assistance/social-pension/'],
  ['an explainer with sums', 'bao-hiem-y-te/mua-theo-ho-gia-dinh/'],
  ['a figure with a history', 'so-lieu/muc-luong-co-so/'],
  ['a document', 'en/documents/188-2025-nd-cp/'],
] as const;

/** How many lines each number of the page takes, for those that take more than one. */
const brokenNumbers = `[].slice.call(document.querySelectorAll('main .num')).filter(function (number) {
  return number.getClientRects().length > 1 || number.offsetHeight > 2.2 * parseFloat(getComputedStyle(number).fontSize);
}).map(function (number) { return number.textContent; })`;

/** Links of the head that touch their neighbour: these browsers know no gap in a row. */
const touching = `[].slice.call(document.querySelectorAll('body > header nav a')).filter(function (link) {
  var next = link.nextElementSibling;
  return next && next.offsetWidth > 0 && next.getBoundingClientRect().top === link.getBoundingClientRect().top && next.getBoundingClientRect().left - link.getBoundingClientRect().right < 8;
}).map(function (link) { return link.textContent; })`;

// They are programs for Linux on x64; elsewhere there is nothing to drive.
describe.runIf(runsHere).each(oldBrowsers)('in $name', (old) => {
  let page: OldPage;
  beforeAll(async () => {
    page = await startOldBrowser(old);
  }, 120_000);
  afterAll(() => page.close());

  test('it is that browser', () => {
    expect(page.version).toContain(`Chrome/${old.chromium}.`);
  });

  test.each(pages)('%s is styled, and never scrolls sideways', async (_, path) => {
    await page.open(site.address + path);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(251, 248, 241)');
    expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily")).toContain('serif');
    expect(await page.evaluate("getComputedStyle(document.querySelector('main .wrap')).paddingLeft")).not.toBe('0px');
    expect(await page.evaluate("getComputedStyle(document.querySelector('#source')).display")).toBe('none');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate(touching)).toEqual([]);
  });

  test.each(pages)('on %s no number is broken', async (_, path) => {
    await page.open(site.address + path);
    expect(await page.evaluate(brokenNumbers)).toEqual([]);
  });

  test.each(['bao-hiem-y-te/the-mien-phi/', 'en/social-assistance/social-pension/'])(
    'on %s a tap on the number of a clause shows the clause',
    async (path) => {
      await page.open(site.address + path);
      await page.tap('a.law');
      await page.until("document.querySelector(location.hash || '#none').getBoundingClientRect().height > 0");
      const box = (await page.evaluate(`(function () {
        var box = document.querySelector(location.hash).getBoundingClientRect();
        return { top: box.top, bottom: box.bottom };
      })()`)) as { top: number; bottom: number };
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(740);
    },
  );

  test('an address that names a clause opens the fold it stands in', async () => {
    await page.open(`${site.address}bao-hiem-y-te/the-mien-phi/#law-2`);
    await page.until("document.querySelector('#law-2').getBoundingClientRect().height > 0");
  });

  test('a number leads to its page', async () => {
    await page.open(`${site.address}bao-hiem-y-te/the-mien-phi/`);
    await page.tap('#answer .num');
    await page.until("location.pathname.indexOf('/so-lieu/') === 0");
  });

  test.each([
    ['tim-kiem/', 'tien gia', '/tro-giup-xa-hoi/tro-cap-huu-tri-xa-hoi/'],
    ['en/search/', 'social pension', '/en/social-assistance/social-pension/'],
  ])('on %s one types "%s" and finds the page', async (path, query, first) => {
    await page.open(site.address + path);
    await page.tap('#q');
    await page.type(query);
    await page.until("document.querySelector('[data-result]')");
    expect(await page.evaluate("document.querySelector('[data-result]').getAttribute('href')")).toBe(first);
  });

  test('the finder asks a household, and answers', async () => {
    const press = (selector: string): Promise<unknown> =>
      page.evaluate(`document.querySelector('${selector}').click()`);
    await page.open(`${site.address}toi-duoc-huong-gi/`);
    await page.until("document.querySelector('#finder[data-ready]')");
    await press('#finder .btn.full');
    await page.until("document.querySelector('[data-part=year]')");
    await page.evaluate("document.querySelector('[data-part=year]').value = '1945'");
    await press('#finder-screen .btn.full');
    await page.until("document.querySelector('[data-fact]')");
    await press('#finder-screen .actions .btn:last-child');
    await page.until("document.querySelector('.found .due')");
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
