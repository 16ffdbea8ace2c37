import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { changingSite, noNetwork, type ChangingSite } from '../setup/changing-site.ts';
import { oldBrowsers, runsHere, startOldBrowser, type OldPage } from '../setup/old-browsers.ts';

const explainer = 'bao-hiem-y-te/the-mien-phi/';
const unread = 'bao-hiem-y-te/mua-theo-ho-gia-dinh/';

// They are programs for Linux on x64; elsewhere there is nothing to drive.
describe.runIf(runsHere).each(oldBrowsers)('in $name', (old) => {
  let page: OldPage;
  let site: ChangingSite;
  beforeAll(async () => {
    site = await changingSite(inject('dist'));
    page = await startOldBrowser(old);
  }, 120_000);
  afterAll(async () => {
    await page.close();
    site.close();
  });
  const names = async (): Promise<string> => String(await page.evaluate('caches.keys().then(String)'));
  const line = "document.querySelector('#saved-copy').textContent";

  test('a page that was read, and the search, are there without a network', async () => {
    await page.open(site.address + explainer);
    for (let turn = 0; turn < 100 && !(await names()).includes('kit vi'); turn += 1) await wait(200);
    expect(await names()).toMatch(/an-sinh \/ kit vi/);
    await wait(2_000);
    site.trouble = noNetwork;
    await page.open(site.address + explainer);
    expect(await page.evaluate(line)).toContain('Bản lưu');
    await page.open(`${site.address}tim-kiem/?q=tien+gia`);
    await page.until("document.querySelector('[data-result]')");
    await page.open(site.address + unread);
    await page.until("!document.querySelector('#missing').hidden");
  });

  test('all of a language is saved and read', async () => {
    site.trouble = undefined;
    await page.open(`${site.address}ngoai-tuyen/`);
    await page.until("!document.querySelector('#save').disabled");
    await page.tap('#save');
    await page.until("/Đã lưu đủ/.test(document.querySelector('#save-status').textContent)");
    site.trouble = noNetwork;
    await page.open(site.address + unread);
    expect(await page.evaluate(line)).toContain('Bản lưu');
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(251, 248, 241)');
  });
});
