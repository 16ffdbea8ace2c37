import { expect, test } from 'vitest';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();

test.each([
  ['2019-06-30', /không biết mức nào/],
  ['2019-07-01', /1\.490\.000\sđồng\/tháng, theo Nghị định 38\/2019\/NĐ-CP/],
  ['2023-06-30', /1\.490\.000\sđồng\/tháng/],
  ['2024-06-30', /1\.800\.000\sđồng\/tháng, theo Nghị định 24\/2023\/NĐ-CP/],
  ['2026-06-30', /2\.340\.000\sđồng\/tháng, theo Nghị định 73\/2024\/NĐ-CP, Điều 3 khoản 2/],
  // Before what we know, after the last value began, a day of a leap year.
  ['1990-01-01', /không biết mức nào/],
  ['2099-12-31', /2\.530\.000\sđồng\/tháng/],
  ['2024-02-29', /1\.800\.000\sđồng\/tháng/],
  ['2026-07-01', /2\.530\.000\sđồng\/tháng, theo Nghị định 161\/2026\/NĐ-CP, Điều 3 khoản 2/],
])('the base salary of %s is said in place, with its clause', async (day, said) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}so-lieu/muc-luong-co-so/`);
  await page.fill('#day', day);
  await page.dispatchEvent('#day', 'change');
  expect(await page.textContent('#on-day [role="status"]')).toMatch(said);
  expect(new URL(page.url()).hash).toBe(`#${day}`);
  await page.close();
});

test('an address with a day answers for that day', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}en/figures/base-salary/#2025-03-15`);
  expect(await page.textContent('#on-day [role="status"]')).toMatch(/^VND\s2,340,000 a month, under Decree 73\/2024/);
  await page.close();
});

test.each(['2025-02-29', '2025-13-45', '0000-00-00'])('an address with %s, which is no day, says so', async (no) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}so-lieu/muc-luong-co-so/#${no}`);
  expect(await page.textContent('#on-day [role="status"]')).toMatch(/không có ngày ấy/);
  await page.close();
});

test('a day that is taken out again takes its answer with it', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}en/figures/base-salary/#2025-03-15`);
  await page.fill('#day', '');
  await page.dispatchEvent('#day', 'change');
  expect(await page.textContent('#on-day [role="status"]')).toMatch(/^Choose a day/);
  await page.close();
});

test('a browser without a field for days answers only for what is a day', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}en/figures/base-salary/`);
  await page.evaluate(() => document.querySelector('#day')?.setAttribute('type', 'text'));
  for (const text of ['1/3/2025', 'yesterday', '2025-02-29']) {
    await page.fill('#day', text);
    await page.dispatchEvent('#day', 'change');
    expect(await page.textContent('#on-day [role="status"]'), text).toMatch(/^There is no such day/);
  }
  await page.close();
});

test('without JavaScript every value is a link to a page that keeps it', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}so-lieu/muc-luong-co-so/`);
  await page.click('#from-2023-07-01 th a');
  expect(new URL(page.url()).pathname).toBe('/so-lieu/muc-luong-co-so/2023-07-01/');
  expect(await page.textContent('#value')).toMatch(/1\.800\.000\s?đồng\/tháng/);
  expect(await page.textContent('.lead')).toContain('đã hết hiệu lực');
  expect(await page.textContent('main')).toMatch(/Mức hôm nay: 2\.530\.000/);
  await context.close();
});
