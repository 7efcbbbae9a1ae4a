import { type Page, test as base } from 'playwright/test';

/** `test` with a page that one worker keeps for all its tests: for looks that leave nothing behind, where a new page each would take most of the time. */
export const test = base.extend<object, { shared: Page }>({
  shared: [
    async ({ browser }, use) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'ja-JP' });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
