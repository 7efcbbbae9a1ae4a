import { expect, test } from 'playwright/test';

test.beforeEach(async ({ page }) => {
  await page.goto('/send/error-code/');
});

test('finds the codes of a pasted bounce and leads to their pages', async ({ page }) => {
  await page
    .getByLabel('戻ってきたメール')
    .fill(
      'host mx.example.jp[192.0.2.25] said: 550 5.1.1 <hanako@example.jp>: User unknown (in reply to RCPT TO command)',
    );
  await page.locator('bounce-reader').getByRole('button', { name: '調べる' }).click();
  await expect(page.getByRole('status').first()).toContainText('550、5.1.1');
  await expect(page.locator('bounce-reader').getByRole('link', { name: /^5\.1\.1/u })).toBeVisible();
  await expect(page.locator('bounce-reader').getByRole('link')).toHaveCount(2);
});

test('says what to do with text that has no code, and keeps it', async ({ page }) => {
  await page.getByLabel('戻ってきたメール').fill('2026年に送ったメールが戻りました');
  await page.locator('bounce-reader').getByRole('button', { name: '調べる' }).click();
  await expect(page.getByRole('status').first()).toContainText('番号が見つかりませんでした');
  await expect(page.getByLabel('戻ってきたメール')).toHaveValue('2026年に送ったメールが戻りました');
});

test('answers an empty paste', async ({ page }) => {
  await page.locator('bounce-reader').getByRole('button', { name: '調べる' }).click();
  await expect(page.getByRole('status').first()).toContainText('まだ何も書かれていません');
});
