import { expect, type Page, test } from 'playwright/test';

const choose = (page: Page, device: string, way: string) =>
  page.getByRole('group', { name: device }).getByRole('radio', { name: way, exact: true }).check();
const column = (page: Page, device: string) =>
  page.locator('letter-box [data-picture] li', { has: page.locator('b', { hasText: device }) });

async function open(page: Page): Promise<void> {
  await page.goto('/receive/devices/#kind');
  await expect(page.locator('letter-box [data-tool]')).toBeVisible();
}

test('what one device takes out, the others do not get', async ({ page }) => {
  await open(page);
  await expect(column(page, 'パソコン')).toHaveAttribute('data-has', 'own-copy');
  await expect(column(page, 'スマートフォン')).toHaveAttribute('data-has', 'misses');
  await expect(column(page, 'スマートフォン')).toContainText('パソコンが取り出しました');
});

test('the picture follows what is chosen, in words as well', async ({ page }) => {
  await open(page);
  await choose(page, 'パソコン', 'POP・残す');
  await choose(page, 'スマートフォン', 'IMAP');
  await choose(page, 'タブレット', 'IMAP');
  for (const [device, has] of [
    ['パソコン', 'own-copy'],
    ['スマートフォン', 'reads-in-box'],
    ['タブレット', 'reads-in-box'],
  ] as const)
    await expect(column(page, device)).toHaveAttribute('data-has', has);
  await expect(page.locator('letter-box [data-box-words]').first()).toContainText('残す日数');
  await choose(page, 'タブレット', 'POP・消す');
  await expect(column(page, 'スマートフォン')).toHaveAttribute('data-has', 'until-taken');
  await expect(column(page, 'スマートフォン')).toContainText('タブレット');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both cases stand as pictures', async ({ page }) => {
    await page.goto('/receive/devices/');
    await expect(page.locator('letter-box figure')).toHaveCount(2);
    for (const figure of await page.locator('letter-box figure').all()) await expect(figure).toBeVisible();
  });
});
