import { expect, type Page, test } from 'playwright/test';

const lists = (page: Page) => page.locator('per-choice[data-kind=app]');
const summary = (page: Page, name: string) => lists(page).nth(0).locator('summary', { hasText: name });

test('one pick is followed by every list on the page, and by the next visit', async ({ page }) => {
  await page.goto('/receive/devices/');
  await expect(lists(page)).toHaveCount(2);
  await summary(page, 'Thunderbird').click();
  for (const list of await lists(page).all()) {
    await expect(list.locator('details[open]')).toHaveAttribute('data-choice', 'thunderbird');
    await expect(list.locator('details:visible')).toHaveCount(1);
  }
  await page.goto('/receive/spam/');
  await expect(lists(page).first().locator('details:visible')).toHaveAttribute('data-choice', 'thunderbird');
});

test('another one can be picked, and the keyboard keeps its place', async ({ page }) => {
  await page.goto('/receive/devices/');
  await summary(page, 'Thunderbird').press('Enter');
  await lists(page).nth(0).getByRole('button', { name: 'ほかのアプリを選ぶ' }).press('Enter');
  await expect(lists(page).nth(0).locator('summary').first()).toBeFocused();
  expect(await lists(page).nth(1).locator('details:visible').count()).toBeGreaterThan(3);
  await expect(page.locator('per-choice details[open]')).toHaveCount(0);
});

test('a link opens the step with the app that the sender picked', async ({ page }) => {
  await page.goto('/receive/devices/#leave-copy&app=outlook-classic');
  const step = page.locator('#leave-copy');
  await expect(step.locator('details[open]')).toHaveAttribute('data-choice', 'outlook-classic');
  await expect(step).toBeInViewport();
  await expect.poll(() => step.evaluate((element) => element.matches(':target'))).toBe(true);
});

test('a link is followed on a page that is open, over what the device kept', async ({ page }) => {
  await page.goto('/receive/devices/');
  await summary(page, 'Thunderbird').click();
  await page.goto('/receive/devices/#leave-copy&app=outlook-classic');
  await expect(page.locator('#leave-copy details[open]')).toHaveAttribute('data-choice', 'outlook-classic');
});

test('a link leads to its step also where the file of the lists cannot be had', async ({ page }) => {
  await page.route('**/per-choice*.js', (route) => route.abort());
  await page.goto('/receive/devices/#leave-copy&app=outlook-classic');
  await expect(page.locator('#leave-copy')).toBeInViewport();
});

test('what was opened before the file of the lists came is a pick', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/per-choice*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/receive/devices/#leave-copy');
  await summary(page, 'Thunderbird').click();
  await expect(lists(page).nth(1).locator('details[open]')).toHaveCount(0);
  release();
  await expect(lists(page).nth(1).locator('details[open]')).toHaveAttribute('data-choice', 'thunderbird');
});

test('a pick leaves the entry that was pressed where it was', async ({ page }) => {
  await page.goto('/receive/devices/#leave-copy');
  const pressed = lists(page).nth(1).locator('summary', { hasText: 'Thunderbird' });
  await expect(lists(page).nth(1).locator('[data-ask]')).toBeVisible();
  await pressed.scrollIntoViewIfNeeded();
  const before = (await pressed.boundingBox())?.y ?? 0;
  await pressed.click();
  await expect(lists(page).nth(0).locator('details:visible')).toHaveCount(1);
  await page.waitForTimeout(200);
  expect(Math.abs(((await pressed.boundingBox())?.y ?? 0) - before)).toBeLessThan(4);
});

test("a step's link carries the pick, ready for a mail", async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/receive/devices/#app=thunderbird');
  await page.locator('#leave-copy a[data-copy]').click();
  await expect(page.locator('#leave-copy .copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^案内203 \S+ http\S+\/receive\/devices\/#leave-copy&app=thunderbird$/u,
  );
  expect(new URL(page.url()).hash).toBe('#leave-copy');
});

test('a list without the picked app says so, and a look at another one is no new pick', async ({ page }) => {
  await page.goto('/receive/devices/#app=gmail-web');
  await expect(lists(page).nth(0).locator('[data-none]')).toBeVisible();
  await expect(lists(page).nth(1).locator('details[open]')).toHaveAttribute('data-choice', 'gmail-web');
  await summary(page, 'Thunderbird').click();
  await expect(lists(page).nth(0).locator('details[open]')).toHaveAttribute('data-choice', 'thunderbird');
  await expect(lists(page).nth(1).locator('details[open]')).toHaveAttribute('data-choice', 'gmail-web');
});

test('a link with an app that no list has changes nothing', async ({ page }) => {
  await page.goto('/receive/devices/#kind&app=no-such-app');
  await expect(lists(page).first().locator('[data-ask]')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a pick in a link that is no pick changes nothing', async ({ page }) => {
  await page.goto('/receive/devices/#leave-copy&app=%3Cimg%20src=x%3E');
  await expect(lists(page).first().locator('[data-ask]')).toBeVisible();
});

test('one press forgets the pick', async ({ page }) => {
  await page.goto('/receive/devices/');
  await summary(page, 'Thunderbird').click();
  await page.locator('clear-all button').click();
  await expect(lists(page).first().locator('[data-ask]')).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a device that keeps nothing still follows the pick on the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/receive/devices/');
  await summary(page, 'Thunderbird').click();
  await expect(lists(page).nth(1).locator('details[open]')).toHaveAttribute('data-choice', 'thunderbird');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every app is there, folded, with its source', async ({ page }) => {
    await page.goto('/receive/devices/');
    const first = lists(page).first().locator('details').first();
    await expect(first.locator('p').first()).toBeHidden();
    await first.locator('summary').click();
    await expect(first.locator('p').first()).toBeVisible();
    await expect(first).toContainText('出典');
  });
});
