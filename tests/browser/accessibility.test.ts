import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { pageTypes } from '../setup/browser.ts';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();

/** WCAG 2.2 A and AA with the size of targets, good practice, and the contrast of AAA. */
const everything: axe.RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
};

/** Dark colours change nothing but the colours. */
const colours: axe.RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'color-contrast-enhanced'] } };

type Outcome = { violations: string[]; checks: number };

async function audit(path: string, colorScheme: 'light' | 'dark', rules: axe.RunOptions): Promise<Outcome> {
  const page = await site.browser.newPage({ viewport: { width: 320, height: 740 }, colorScheme });
  try {
    await page.goto(site.address + path);
    // What is folded is part of the page too.
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) {
        details.removeAttribute('name');
        details.open = true;
      }
    });
    await page.evaluate(axe.source);
    return await page.evaluate(async (options): Promise<Outcome> => {
      const results = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
      return {
        violations: results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
        ),
        checks: results.passes.length,
      };
    }, rules);
  } finally {
    await page.close();
  }
}

describe('axe, 320 px wide', () => {
  test.each(pageTypes)('finds nothing on the page "%s"', async (_, path) => {
    const { violations, checks } = await audit(path, 'light', everything);
    expect(violations).toEqual([]);
    expect(checks).toBeGreaterThan(10);
  });

  test.each(pageTypes)('finds enough contrast on the page "%s" in dark colours', async (_, path) => {
    const { violations, checks } = await audit(path, 'dark', colours);
    expect(violations).toEqual([]);
    expect(checks).toBe(2);
  });
});

describe('reflow', () => {
  test.each(pageTypes)(
    'the page "%s" never scrolls sideways: at 320 px, and at 360 px with text twice as large',
    async (_, path) => {
      const page = await site.browser.newPage({ viewport: { width: 320, height: 740 } });
      try {
        await page.goto(site.address + path);
        const overflow = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(await overflow()).toBe(0);
        await page.setViewportSize({ width: 360, height: 740 });
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '225%';
        });
        expect(await overflow()).toBe(0);
      } finally {
        await page.close();
      }
    },
  );
});
