import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/registry/addresses.ts';
import { languages } from '../../src/schema/primitives.ts';
import { builtContent } from '../setup/pages.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();
const content = builtContent();
const phone = { width: 360, height: 740 };

/** Ten people at the home page, the links each taps on a phone, and what they find. No one uses the search. */
const tasks: readonly { who: string; home?: string; taps: readonly string[]; finds: string }[] = [
  {
    who: 'her mother is old and has no pension',
    taps: ['Vào tuổi già', 'Tiền hằng tháng cho người già không lương hưu'],
    finds: '540.000',
  },
  { who: 'he lost his job', taps: ['Mất việc', 'Trợ cấp thất nghiệp'], finds: '3 tháng' },
  { who: 'a child was born', taps: ['Sinh con', 'Thẻ bảo hiểm y tế cho trẻ mới sinh'], finds: 'giấy chứng sinh' },
  {
    who: 'her father died and was insured',
    taps: ['Nhà có người mất', 'Người đóng bảo hiểm, người có lương hưu mất: gia đình được gì'],
    finds: '90 ngày',
  },
  {
    who: 'their house burnt down',
    taps: ['Gặp khó khăn', 'Nhà sập, cháy, trôi, sạt lở: tiền làm lại nhà'],
    finds: 'chụp ảnh',
  },
  { who: 'he farms and wants to borrow', taps: ['Nhà nông', 'Vay vốn tạo việc làm'], finds: 'Tổ tiết kiệm và vay vốn' },
  {
    who: 'she wants to see everything there is for disabled people',
    taps: ['Người khuyết tật', 'Tiền hằng tháng cho người khuyết tật'],
    finds: 'đặc biệt nặng',
  },
  { who: 'he was refused', taps: ['Bị từ chối? Khiếu nại'], finds: 'Đề nghị trả lời bằng văn bản' },
  {
    who: 'a daughter abroad asks about her father’s pension',
    home: 'en/',
    taps: ['Retiring', 'Pensions: who qualifies, how much'],
    finds: '20 days',
  },
  {
    who: 'a journalist wants to know what is about to change',
    home: 'en/',
    taps: ['All coming changes'],
    finds: '1 January 2027',
  },
];

test.each(tasks)('$who: finds it on a phone without the search', async ({ home = '', taps, finds }) => {
  const page = await site.browser.newPage({ viewport: phone });
  try {
    await page.goto(site.address + home);
    for (const name of taps) {
      // A row is a link whose name is its title and more.
      const link = page
        .locator('main')
        .getByRole('link', { name: new RegExp(`^${name.replace(/[?.]/g, '\\$&').replace(/\s/g, '\\s+')}`) })
        .first();
      const address = await link.getAttribute('href');
      await link.click();
      await page.waitForURL((url) => url.pathname + url.hash === address);
    }
    const text = (await page.locator('main').textContent())?.replace(/\s+/g, ' ') ?? '';
    expect(text).toContain(finds);
  } finally {
    await page.close();
  }
});

test('the list of benefits is refined in place, by person and by kind, and taken back', async () => {
  const page = await site.browser.newPage({ viewport: phone });
  try {
    await page.goto(`${site.address}cac-khoan/`);
    const shown = () => page.locator('li[data-of]:not([hidden])').count();
    const all = await shown();
    await page.getByText('Theo người').click();
    await page.getByRole('link', { name: 'Người cao tuổi' }).click();
    const ofPerson = await shown();
    await page.getByText('Theo loại').click();
    await page.getByRole('link', { name: 'Tiền hằng tháng, hằng năm', exact: true }).click();
    const ofBoth = await shown();
    expect([ofPerson < all, ofBoth < ofPerson, ofBoth > 0]).toEqual([true, true, true]);
    expect(await page.getByRole('status').textContent()).toBe(`${ofBoth} khoản`);
    await page.getByRole('link', { name: 'Người cao tuổi' }).click();
    await page.getByRole('link', { name: 'Tiền hằng tháng, hằng năm', exact: true }).click();
    expect(await shown()).toBe(all);
    expect(new URL(page.url()).pathname).toBe('/cac-khoan/');
  } finally {
    await page.close();
  }
});

test('the points of 2019 are refined in place, by outcome and by subject; a part without any is gone', async () => {
  const page = await site.browser.newPage({ viewport: phone });
  try {
    await page.goto(`${site.address}tu-nam-2019/`);
    const shown = [...content.statements.values()].filter(
      ({ outcome, area }) => outcome === 'not-shown' && area === 'assistance',
    );
    await page.getByText('Theo kết quả').click();
    await page.locator('a[data-value="not-shown"]').click();
    await page.getByText('Theo lĩnh vực').click();
    await page.locator('a[data-value="assistance"]').click();
    expect(await page.locator('li[data-of]:visible').count()).toBe(shown.length);
    expect(await page.locator('.in-area:visible').count()).toBe(new Set(shown.map(({ kind }) => kind)).size);
    expect(await page.getByRole('status').textContent()).toBe(`${shown.length} điều`);
  } finally {
    await page.close();
  }
});

test('without JavaScript the same links lead to lists of their own', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: phone });
  try {
    const page = await context.newPage();
    await page.goto(`${site.address}cac-khoan/`);
    await page.getByText('Theo loại').click();
    await page.getByRole('link', { name: 'Vay vốn', exact: true }).click();
    await page.waitForURL('**/cac-khoan/vay-von/');
    expect(await page.locator('main .row').count()).toBeGreaterThan(5);
  } finally {
    await context.close();
  }
});

test('on a phone the first two screens hold what has happened and who you are', async () => {
  const page = await site.browser.newPage({ viewport: phone });
  try {
    await page.goto(site.address);
    const bottoms = await page.evaluate(() =>
      [...document.querySelectorAll('.tiles')].map((tiles) => tiles.getBoundingClientRect().bottom),
    );
    expect(bottoms).toHaveLength(2);
    for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(2 * 740);
  } finally {
    await page.close();
  }
});

describe.each([...new Set([...content.explainers.values()].map(({ area }) => area))])('the area %s', (id) => {
  test.each(languages)('is scanned in under four screens of a phone, and its folds open (%s)', async (language) => {
    const page = await site.browser.newPage({ viewport: phone });
    try {
      await page.goto(site.address + addressOf(content, { kind: 'area', id }, language, '/').slice(1));
      const screens = await page.evaluate(() =>
        Math.max(...[...document.querySelectorAll('.group')].map((each) => each.getBoundingClientRect().bottom / 740)),
      );
      expect(screens).toBeLessThan(4);
      for (const link of await page.locator('.jump a:visible').all()) {
        const fold = page.locator((await link.getAttribute('href')) ?? '');
        await link.click();
        expect(await fold.locator('> div').isVisible()).toBe(true);
      }
    } finally {
      await page.close();
    }
  });
});

test.each(['so-lieu/', 'en/figures/', 'van-ban/', 'en/documents/'])(
  '%s is at most ten screens of a phone, and shows what one types',
  async (path) => {
    const page = await site.browser.newPage({ viewport: phone });
    try {
      await page.goto(site.address + path);
      expect(await page.evaluate(() => document.documentElement.scrollHeight / 740)).toBeLessThanOrEqual(10);
      await page.locator('#f').fill('188');
      const shown = page.locator('#groups tbody tr:visible, #groups .list > li:visible');
      expect(await shown.count()).toBeLessThan(12);
    } finally {
      await page.close();
    }
  },
);
