import { expect } from 'playwright/test';
import { test } from './support/shared-page.ts';

test('the index of errors narrows to the rows that hold every word, and comes back whole', async ({
  shared: page,
  baseURL,
}) => {
  await page.goto(`${baseURL ?? ''}/errors/`);
  const rows = page.locator('error-filter li:visible');
  const all = await rows.count();
  const field = page.getByLabel('一覧をしぼる');
  await field.fill('ＦＵＬＬ');
  await expect(page.getByRole('status').first()).toContainText('件');
  await expect(page.getByRole('link', { name: 'Mailbox full' })).toBeVisible();
  expect(await rows.count()).toBeLessThan(all);
  await field.fill('zzz');
  await expect(rows).toHaveCount(0);
  await expect(page.getByRole('status').first()).not.toBeEmpty();
  await field.fill('');
  await expect(rows).toHaveCount(all);
});
