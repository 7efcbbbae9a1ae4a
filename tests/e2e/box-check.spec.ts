import { expect, type Page, test } from 'playwright/test';

async function check(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const tool = page.locator('box-check');
  const { サービス: service, ...typed } = fields;
  if (service !== undefined) await tool.getByLabel('サービス').selectOption({ label: service });
  for (const [label, value] of Object.entries(typed)) await tool.getByLabel(label).fill(value);
  await tool.getByRole('button', { name: '空きを調べる' }).click();
}
const result = (page: Page) => page.locator('box-check [data-result]');

test.beforeEach(async ({ page }) => {
  await page.goto('/receive/mailbox-full/#usage');
});

test('a service brings its capacity, and what else fills it', async ({ page }) => {
  await check(page, { サービス: 'Gmail', 使っている量: '14.5GB' });
  await expect(result(page)).toHaveAttribute('data-use', 'nearly-full');
  await expect(result(page)).toContainText('512 MB');
  await expect(result(page)).toContainText('フォト');
});

for (const [used, room, level] of [
  ['3GB', '15GB', 'room'],
  ['100%', '', 'full'],
  ['９５％', '', 'nearly-full'],
  ['210MB', '200MB', 'full'],
] as const) {
  test(`${used} of ${room || 'an unknown size'} is ${level}`, async ({ page }) => {
    await check(page, { 使っている量: used, 上限: room });
    await expect(result(page)).toHaveAttribute('data-use', level);
  });
}

test('what cannot be read is asked again, and stays where it was typed', async ({ page }) => {
  await check(page, { 使っている量: 'たくさん' });
  await expect(page.locator('box-check [data-trouble]')).toBeVisible();
  await expect(page.getByRole('textbox', { name: '使っている量' })).toHaveValue('たくさん');
  await expect(page.getByRole('textbox', { name: '使っている量' })).toHaveAttribute('aria-invalid', 'true');
  await expect(result(page)).toBeHidden();
});

test('a size needs the capacity', async ({ page }) => {
  await check(page, { 使っている量: '3GB' });
  await expect(page.getByRole('textbox', { name: '上限' })).toHaveAttribute('aria-invalid', 'true');
});
