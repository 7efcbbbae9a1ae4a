import { type Browser, type Page, test as base } from 'playwright/test';

function openPage(browser: Browser, javaScriptEnabled: boolean): Promise<Page> {
  return browser.newPage({ viewport: { width: 390, height: 844 }, locale: 'ja-JP', javaScriptEnabled });
}

/**
 * `test` with pages that one worker keeps for all its tests, `shared` and, without JavaScript, `plain`: for looks that leave nothing
 * behind, where a new page each would take most of the time.
 */
export const test = base.extend<object, { shared: Page; plain: Page }>({
  shared: [
    async ({ browser }, use) => {
      const page = await openPage(browser, true);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    async ({ browser }, use) => {
      const page = await openPage(browser, false);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});
