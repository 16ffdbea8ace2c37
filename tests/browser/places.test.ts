import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();

describe('where is my commune now?', () => {
  test.each([
    ['xa-phuong/', 'xa dong ich', ['xã Tiên Lữ']],
    ['xa-phuong/', 'thi tran yen lac', ['xã Yên Lạc']],
    ['xa-phuong/', 'xuan hoa', ['phường Xuân Hòa', 'xã Lập Thạch']],
    ['en/communes/', 'Hùng Vương', ['Phúc Yên ward', 'Phú Thọ ward']],
    ['xa-phuong/', 'Trưng Trắc', ['phường Phúc Yên']],
  ])('on %s "%s" leads to %j', async (path, typed, places) => {
    const page = await site.browser.newPage();
    try {
      await page.goto(site.address + path);
      await page.fill('#place', typed);
      const titles = page.locator('#place-results .title');
      await titles.first().waitFor();
      expect([...new Set(await titles.allInnerTexts())].sort()).toEqual([...places].sort());
      if (places.length > 1) expect(await page.locator('#place-status').innerText()).toMatch(/^2 /);
    } finally {
      await page.close();
    }
  });

  test('a result leads to the page of the commune, which says what it was formed from', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}xa-phuong/?q=dong+ich`);
      await page.locator('#place-results a').first().click();
      expect(await page.locator('h1').innerText()).toBe('Xã Tiên Lữ');
      expect(await page.locator('main').innerText()).toContain('xã Đồng Ích');
    } finally {
      await page.close();
    }
  });

  test('without JavaScript all 121 old names stand in the page, by district', async () => {
    const page = await site.browser.newPage({ javaScriptEnabled: false });
    try {
      await page.goto(`${site.address}xa-phuong/`);
      expect(await page.locator('table tbody tr').count()).toBe(121);
    } finally {
      await page.close();
    }
  });
});

describe('a calculator', () => {
  test('gives one’s own number with its steps and clauses, and the link gives it again', async () => {
    const page = await site.browser.newPage({ viewport: { width: 360, height: 740 } });
    try {
      await page.goto(`${site.address}tinh/tro-cap-that-nghiep/`);
      await page.locator('#calculator[data-ready]').waitFor();
      await page.fill('#f-average_6_months', '7,5 triệu');
      await page.fill('#f-months_paid', '40');
      await page.fill('#f-months_in_last_24', '24');
      await page.check('input[name=zone][value=III]');
      await page.click('#calculator button:not([type])');
      const result = page.locator('#result');
      expect(await result.innerText()).toContain('4.500.000');
      expect(await result.innerText()).toMatch(/74\/2025\/QH15, Điều 39/);
      const again = await site.browser.newPage();
      await again.goto(page.url());
      await again.locator('#result dd').first().waitFor();
      expect(await again.locator('#result').innerText()).toContain('4.500.000');
      await again.close();
    } finally {
      await page.close();
    }
  });

  test('says which field it cannot read, and goes there', async () => {
    const page = await site.browser.newPage();
    try {
      await page.goto(`${site.address}en/calculate/when-can-i-retire/`);
      await page.locator('#calculator[data-ready]').waitFor();
      await page.check('input[name=sex][value=nu]');
      await page.fill('#f-birth_year', '1970');
      await page.click('#calculator button:not([type])');
      expect(await page.locator('[data-field=birth_month] .fault').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-birth_month');
      await page.fill('#f-birth_month', '1');
      await page.click('#calculator button:not([type])');
      expect(await page.locator('#result').innerText()).toContain('57');
    } finally {
      await page.close();
    }
  });
});
