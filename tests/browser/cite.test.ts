import { describe, expect, test } from 'vitest';
import { siteInBrowser } from '../setup/served-site.ts';

const site = siteInBrowser();

describe('the section on citing a page', () => {
  test.each([
    ['so-lieu/muc-luong-co-so/', 'Chép', 'Đã chép'],
    ['en/documents/188-2025-nd-cp/', 'Copy', 'Copied'],
    ['bao-hiem-y-te/the-mien-phi/#cite', 'Chép', 'Đã chép'],
  ])('on %s copies what it shows, and says so', async (path, word, done) => {
    const context = await site.browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    try {
      const page = await context.newPage();
      await page.goto(site.address + path);
      const button = page.locator('#cite').getByRole('button', { name: word, exact: true }).first();
      const shown = await page.locator('#cite .cite').first().innerText();
      await button.press('Enter');
      await page.locator('#cite').getByRole('button', { name: done, exact: true }).first().waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
      // The others still offer.
      expect(await page.locator('#cite').getByRole('button', { name: word, exact: true }).count()).toBeGreaterThan(0);
    } finally {
      await context.close();
    }
  });

  test('is all text without JavaScript, and offers nothing that needs it', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(`${site.address}so-lieu/muc-luong-co-so/`);
      expect(await page.locator('#cite .cite').first().isVisible()).toBe(true);
      expect(await page.locator('#cite button:visible').count()).toBe(0);
      for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const answer = await page.request.get(
          site.address.replace(/\/$/, '') +
            ((await page.locator('#cite').getByRole('link', { name, exact: true }).getAttribute('href')) ?? ''),
        );
        expect(answer.ok(), name).toBe(true);
      }
    } finally {
      await context.close();
    }
  });
});
