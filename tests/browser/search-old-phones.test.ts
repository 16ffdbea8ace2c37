import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oldBrowsers, runsHere, startOldBrowser, type OldPage } from '../setup/old-browsers.ts';
import { servedSite } from '../setup/served-site.ts';

const site = servedSite();
const firstResult = "document.querySelector('[data-result]').getAttribute('href')";
const isAtRest = "document.querySelector('#search-results').getAttribute('aria-busy') === 'false'";

/** Types a question and sends it off. */
const ask = (query: string): string => `(function () {
  document.querySelector('#q').value = ${JSON.stringify(query)};
  document.querySelector('#search button').click();
})()`;

// They are programs for Linux on x64; elsewhere there is nothing to drive.
describe.runIf(runsHere).each(oldBrowsers)('in $name', (old) => {
  let page: OldPage;
  beforeAll(async () => {
    page = await startOldBrowser(old);
  }, 120_000);
  afterAll(() => page.close());

  test('a question in the address is answered', async () => {
    await page.open(`${site.address}tim-kiem/?q=tien+gia`);
    await page.until("document.querySelector('[data-result]') !== null");
    expect(await page.evaluate(firstResult)).toBe('/tro-giup-xa-hoi/tro-cap-huu-tri-xa-hoi/');
    expect(await page.evaluate("document.querySelector('.slip.ans').textContent")).toContain('540.000');
  });

  test('a question that is typed is answered, in either language', async () => {
    await page.open(`${site.address}en/search/`);
    await page.evaluate(ask('lost my insurance card'));
    await page.until("document.querySelector('[data-result]') !== null");
    expect(await page.evaluate(firstResult)).toBe('/en/health-insurance/lost-or-wrong-card/');
  });

  test('where the texts cannot be searched, the names still say that nothing is sure', async () => {
    await page.open(`${site.address}tim-kiem/`);
    await page.evaluate(ask('zzqx wwvk'));
    await page.until(isAtRest);
    expect(await page.evaluate("document.querySelectorAll('[data-result]').length")).toBe(0);
    expect(await page.evaluate("document.querySelector('#search-results').textContent.length > 0")).toBe(true);
  });
});
