import { expect, test } from 'playwright/test';

test("a step's link mark copies number, title and address", async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/send/attachment/');
  await page.getByRole('link', { name: '手順2へのリンク' }).click();
  await expect(page.locator('step-links > [role=status]')).toHaveText('コピーしました');
  await expect(page.locator('#size .copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^案内102 添付の大きさを調べる http\S+\/send\/attachment\/#size$/u,
  );
  expect(new URL(page.url()).hash).toBe('#size');
});

test('words for the other party are copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/send/recipient/');
  const words = await page.locator('[data-words]').first().innerText();
  await page.getByRole('button', { name: 'コピーする' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words.trim());
});

test('the first screen of a phone answers what, whose side, what now and how long', async ({ page }) => {
  await page.goto('/send/attachment/');
  for (const name of ['原因', 'だれの側か', 'いますること', '待つ時間'])
    await expect(page.getByText(name, { exact: true })).toBeInViewport({ ratio: 1 });
});

test('a large video is three presses from its way: the way round, the service, its page', async ({
  page,
}) => {
  await page.goto('/send/attachment/');
  await page.getByRole('link', { name: 'ファイル便のリンクで送ります' }).click();
  await expect(page.locator('#link')).toBeInViewport();
  await expect(page.getByRole('link', { name: /ギガファイル便/u }).first()).toHaveAttribute(
    'href',
    /^https:\/\/gigafile\.nu/u,
  );
});

test('the skip link leads to the text', async ({ page }) => {
  await page.goto('/send/attachment/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '本文へ' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#main');
});

test('a page prints without header, footer and buttons', async ({ page }) => {
  await page.goto('/send/attachment/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.locator('.button:visible')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: '直し方' })).toBeVisible();
});
