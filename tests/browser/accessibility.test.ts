import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
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

const audit = (page: Page, rules: axe.RunOptions): Promise<Outcome> =>
  page.evaluate(async (options): Promise<Outcome> => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return {
      violations: results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      ),
      checks: results.passes.length,
    };
  }, rules);

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// Each page is opened once: opening takes longer than most of what is asked of it.
test.each(pageTypes)(
  'the page "%s" never scrolls sideways at 320 px or with text twice as large, and axe finds nothing, in dark colours too',
  async (name, path) => {
    const page = await site.browser.newPage({ viewport: { width: 320, height: 740 } });
    try {
      await page.goto(site.address + path);
      expect(await overflow(page), 'at 320 px').toBe(0);
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      expect(await overflow(page), 'with large text at 360 px').toBe(0);
      await page.setViewportSize({ width: 320, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '';
        // What is folded is part of the page too.
        for (const details of document.querySelectorAll('details')) {
          details.removeAttribute('name');
          details.open = true;
        }
      });
      await page.evaluate(axe.source);
      const light = await audit(page, everything);
      expect(light.violations).toEqual([]);
      expect(light.checks).toBeGreaterThan(10);
      // The English page has the same colours.
      if (name.endsWith(' in English')) return;
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await audit(page, colours);
      expect(dark.violations, 'in dark colours').toEqual([]);
      expect(dark.checks).toBe(2);
    } finally {
      await page.close();
    }
  },
);
