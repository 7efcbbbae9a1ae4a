import { expect } from 'playwright/test';
import { test } from './support/shared-page.ts';
import { templates } from './support/templates.ts';

// The kitchen sink shows buttons for their looks alone.
for (const path of templates.filter((one) => one !== '/kitchen-sink/')) {
  test(`${path} offers nothing without JavaScript that would not work`, async ({ plain, baseURL }) => {
    await plain.goto(`${baseURL ?? ''}${path}`);
    await expect(plain.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(plain.locator('button:visible')).toHaveCount(0);
    await expect(plain.locator('input:not([type=checkbox]):visible, textarea:visible')).toHaveCount(0);
  });
}

test('the limits of every service stand in a table', async ({ plain, baseURL }) => {
  await plain.goto(`${baseURL ?? ''}/send/attachment/`);
  const gmail = plain.locator('attachment-check li', { hasText: 'Gmail' }).first();
  await expect(gmail).toContainText('25 MB');
  await expect(gmail).toContainText('出典');
});

test('the checklist is checkboxes that can be ticked', async ({ plain, baseURL }) => {
  await plain.goto(`${baseURL ?? ''}/check/`);
  await expect(plain.getByRole('checkbox')).toHaveCount(9);
  await plain.getByRole('checkbox').first().check();
  await expect(plain.getByRole('checkbox').first()).toBeChecked();
});

test('the search page is an index by symptom', async ({ plain, baseURL }) => {
  await plain.goto(`${baseURL ?? ''}/search/`);
  await expect(plain.getByRole('link', { name: /102.*添付/u })).toBeVisible();
});

test('a link to a step opens and marks it', async ({ plain, baseURL }) => {
  await plain.goto(`${baseURL ?? ''}/receive/devices/#leave-copy`);
  const step = plain.locator('#leave-copy');
  await expect(step).toBeInViewport();
  expect(
    await step.evaluate(
      (element) => element.matches(':target') && getComputedStyle(element).borderInlineStartWidth,
    ),
  ).toBe('4px');
});
