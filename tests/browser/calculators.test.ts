import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, shownCalculators } from '../../src/registry/addresses.ts';
import type { Calculator, Inputs } from '../../src/policy/calculators/calculator.ts';
import { builtContent } from '../setup/pages.ts';
import { oldBrowsers, runsHere, startOldBrowser, type OldPage } from '../setup/old-browsers.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();
const content = builtContent();
const calculators = shownCalculators(content);
const phone = { width: 360, height: 740 };

const pathOf = ({ id }: Pick<Calculator, 'id'>, language: 'vi' | 'en' = 'vi'): string =>
  addressOf(content, { kind: 'calculator', id }, language, '/').slice(1);
const withInputs = (calculator: Calculator, inputs: Inputs): string =>
  `${pathOf(calculator)}#${encodeURIComponent(JSON.stringify(inputs))}`;

async function withPage(path: string, look: (page: Page) => Promise<void>, size = phone): Promise<void> {
  const page = await site.browser.newPage({ viewport: size });
  try {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) document.documentElement.dataset['moved'] = String(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.address + path);
    await page.waitForSelector('form[data-ready]');
    await look(page);
  } finally {
    await page.close();
  }
}

describe.each(calculators.map((calculator) => [calculator.id, calculator] as const))('%s', (_, calculator) => {
  const [usual = {}] = calculator.usual();

  test('opens from a link with its inputs, shows its result first and its steps with their clauses; axe finds nothing', async () => {
    await withPage(
      withInputs(calculator, usual),
      async (page) => {
        const result = page.locator('#result');
        expect(await result.isVisible()).toBe(true);
        expect(await result.locator('dd.big').count()).toBe(1);
        expect(await result.locator('.steps > li').count()).toBeGreaterThan(0);
        expect(await result.locator('.steps > li:not(:has(a))').count()).toBe(0);
        expect(await result.textContent()).not.toMatch(/undefined|NaN|null|\[object/);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        await page.evaluate(axe.source);
        const found = await page.evaluate(async () => {
          const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
          });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
        });
        expect(found).toEqual([]);
      },
      { width: 320, height: 740 },
    );
  });

  test('starts again, prints, and without JavaScript shows its rule and usual cases', async () => {
    await withPage(withInputs(calculator, usual), async (page) => {
      await page.locator('button[type="reset"]').click();
      expect(new URL(page.url()).hash).toBe('');
      expect(await page.locator('#result').isVisible()).toBe(false);
      const typed = await page
        .locator('form input')
        .evaluateAll((inputs) =>
          (inputs as HTMLInputElement[]).filter(({ type, value, checked }) =>
            type === 'text' ? value !== '' : checked,
          ),
        );
      expect(typed).toEqual([]);
    });
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: phone });
    try {
      const page = await context.newPage();
      await page.goto(site.address + pathOf(calculator));
      expect(await page.locator('noscript p').count()).toBe(1);
      expect(await page.locator('#usual-title ~ .tbl tbody tr').count()).toBe(calculator.usual().length);
      expect(await page.locator('#changes-title ~ * a').count()).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
  });
});

/** Three people at their phones: what they touch and type, and what they read. */
const people = [
  {
    who: 'a worker asks when she can retire',
    id: 'retirement-date',
    answers: [
      ['tap', 'input[value="nu"]'],
      ['type', '#f-birth_year', '1972'],
      ['type', '#f-birth_month', '6'],
    ],
    reads: /^Đủ tuổi vào tháng: tháng \d+\/20\d\d$/,
  },
  {
    who: 'a market seller asks what voluntary insurance costs',
    id: 'voluntary-cost',
    answers: [
      ['type', '#f-chosen_income', '3 triệu'],
      ['tap', 'input[value="other"]'],
      ['type', '#f-months_of_help_used', '0'],
    ],
    reads: /^Bạn trả mỗi tháng: 594\.000\sđồng\/tháng$/,
  },
  {
    who: 'a laid-off mother asks what she gets',
    id: 'unemployment-benefit',
    answers: [
      ['type', '#f-average_6_months', '7.500.000'],
      ['type', '#f-months_paid', '40'],
      ['type', '#f-months_in_last_24', '24'],
      ['tap', 'input[value="II"]'],
    ],
    reads: /4\.500\.000\sđồng\/tháng/,
  },
] as const;

test.each(people)(
  '$who: nothing moves while she answers, and the result is said once',
  async ({ id, answers, reads }) => {
    await withPage(pathOf({ id }), async (page) => {
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        for (const region of document.querySelectorAll('[role="status"], [aria-live]'))
          new MutationObserver(() => said.push(region.textContent)).observe(region, {
            childList: true,
            characterData: true,
            subtree: true,
          });
      });
      for (const [act, selector, text = ''] of answers)
        if (act === 'tap') await page.locator(selector).check();
        else await page.locator(selector).fill(text);
      // By keyboard alone: the last answer is given with the enter key.
      await page.keyboard.press('Enter');
      await page.waitForSelector('#result:not([hidden])');
      const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(reads);
      expect(await page.evaluate(() => document.documentElement.dataset['moved'])).toBeUndefined();
      expect(decodeURIComponent(new URL(page.url()).hash)).toContain('{"');
      await page.getByRole('button', { name: 'Giữ lại để so sánh' }).click();
      expect(await page.locator('#kept li').count()).toBe(1);
    });
  },
);

test('a field that cannot be read is marked, gone to, and says what it takes', async () => {
  await withPage(pathOf({ id: 'retirement-date' }), async (page) => {
    await page.locator('input[value="nu"]').check();
    await page.locator('#f-birth_year').fill('72');
    await page.locator('#f-birth_month').fill('6');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-birth_year');
    expect(
      (await page.locator('.fault:visible').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim()),
    ).toEqual(['Hãy xem lại ô này: số từ 1940 đến 2015']);
    expect(await page.locator('#result').isVisible()).toBe(false);
  });
});

test('where people hesitate the other ways stand beside the result, and a doubt carries its sign', async () => {
  const lumpSum = calculators.find(({ id }) => id === 'lump-sum');
  if (lumpSum === undefined) throw new Error('there is no calculator lump-sum');
  await withPage(
    withInputs(lumpSum, { months_before_2014: 0, months_from_2014: 120, average: 7_500_000 }),
    async (page) => {
      expect(await page.locator('#result dl').nth(1).locator('dt').count()).toBe(3);
    },
  );
});

// They are programs for Linux on x64; elsewhere there is nothing to drive.
describe.runIf(runsHere).each(oldBrowsers)('in $name', (old) => {
  let page: OldPage;
  beforeAll(async () => {
    page = await startOldBrowser(old);
  }, 120_000);
  afterAll(() => page.close());

  test.each(people)('$who', async ({ id, answers, reads }) => {
    await page.open(site.address + pathOf({ id }));
    await page.until("document.querySelector('form[data-ready]')");
    for (const [act, selector, text = ''] of answers) {
      await page.tap(selector);
      if (act === 'type') await page.type(text);
    }
    await page.tap('form .btn.full');
    await page.until("!document.querySelector('#result').hidden");
    expect(await page.evaluate("document.querySelector('#said').textContent")).toMatch(reads);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });
});
