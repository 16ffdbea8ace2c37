import type { Page } from 'playwright-core';

/** A result as the search page shows it. */
export type ShownResult = { url: string; title: string; text: string };

/** The search page once it has answered. */
const rested = '#search-results[aria-busy="false"]';

/** Waits until the search page has answered, and reads its results in order. */
export async function resultsOn(page: Page): Promise<ShownResult[]> {
  await page.waitForSelector(rested, { state: 'attached' });
  return page.locator('[data-result]').evaluateAll((links) =>
    links.map((link) => ({
      url: link.getAttribute('href') ?? '',
      title: link.querySelector('.title')?.textContent ?? '',
      // Numbers are tied to their units with spaces that do not break.
      text: (link.closest('li')?.innerText ?? '').replaceAll('\u00A0', ' '),
    })),
  );
}

/** Types a query into the search page and sends it off. */
export async function ask(page: Page, query: string): Promise<ShownResult[]> {
  await page.fill('#q', query);
  await page.press('#q', 'Enter');
  return resultsOn(page);
}
