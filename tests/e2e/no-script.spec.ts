import { expect, test } from 'playwright/test';
import { templates } from './support/templates.ts';

test.use({ javaScriptEnabled: false });

// The kitchen sink shows buttons for their looks alone.
for (const path of templates.filter((one) => one !== '/kitchen-sink/')) {
  test(`${path} offers nothing without JavaScript that would not work`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
    await expect(page.locator('input:not([type=checkbox]):visible, textarea:visible')).toHaveCount(0);
  });
}

test('the limits of every service stand in a table', async ({ page }) => {
  await page.goto('/send/attachment/');
  const gmail = page.locator('attachment-check li', { hasText: 'Gmail' }).first();
  await expect(gmail).toContainText('25 MB');
  await expect(gmail).toContainText('出典');
});

test('the checklist is checkboxes that can be ticked', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.getByRole('checkbox')).toHaveCount(9);
  await page.getByRole('checkbox').first().check();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
});

test('the search page is an index by symptom', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByRole('link', { name: /102.*添付/u })).toBeVisible();
});

test('a link to a step opens and marks it', async ({ page }) => {
  await page.goto('/receive/devices/#leave-copy');
  const step = page.locator('#leave-copy');
  await expect(step).toBeInViewport();
  expect(
    await step.evaluate(
      (element) => element.matches(':target') && getComputedStyle(element).borderInlineStartWidth,
    ),
  ).toBe('4px');
});
