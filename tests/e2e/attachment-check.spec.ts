import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';

const folder = mkdtempSync(path.join(tmpdir(), 'attachment-check-'));

/** Makes a file of that size on the disk, with nothing in it: bytes handed to the browser would take seconds. */
function file(name: string, bytes: number): string {
  const full = path.join(folder, name);
  writeFileSync(full, '');
  truncateSync(full, bytes);
  return full;
}
const megabyte = 1024 ** 2;

test.beforeEach(async ({ page }) => {
  await page.goto('/send/attachment/');
  // The chooser takes files before it is shown, and nobody could have chosen any by then.
  await expect(page.getByLabel('送りたいファイル')).toBeVisible();
});

test('judges a chosen file against each service, with a way round', async ({ page }) => {
  await page.getByLabel('送りたいファイル').setInputFiles(file('旅行の写真.zip', 21 * megabyte));
  await expect(page.getByRole('status').first()).toContainText('旅行の写真.zip');
  await expect(page.getByRole('status').first()).toContainText('約 28.7 MB');
  await expect(page.locator('li', { hasText: 'Gmail' }).first()).toContainText('収まります');
  await expect(page.locator('li', { hasText: 'iCloud' }).first()).toContainText(
    '大きすぎます。リンクで送ります',
  );
});

test('says how many mails several files need', async ({ page }) => {
  await page
    .getByLabel('送りたいファイル')
    .setInputFiles([
      file('1.jpg', 10 * megabyte),
      file('2.jpg', 10 * megabyte),
      file('3.jpg', 10 * megabyte),
    ]);
  await expect(page.locator('li', { hasText: 'iCloud' }).first()).toContainText('3通に分けると収まります');
});

test('understands a typed size in full width', async ({ page }) => {
  await page.getByLabel('または、大きさを書く').fill('４０ＭＢ');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict=too-large]').first()).toBeVisible();
  await expect(page.locator('[data-wire]')).toHaveText('54.7 MB');
});

for (const [typed, sentence] of [
  ['', '大きさを、40MB のように書いてください。'],
  ['40', '40の後に、単位を付けてください。'],
  ['-3MB', '0より大きい数で書いてください。'],
  ['大きい', '読み取れませんでした。'],
] as const) {
  test(`answers 「${typed}」 calmly and keeps what was typed`, async ({ page }) => {
    const field = page.getByLabel('または、大きさを書く');
    await field.fill(typed);
    await page.locator('attachment-check').getByRole('button', { name: '調べる' }).click();
    await expect(page.getByRole('status').first()).toContainText(sentence);
    await expect(field).toHaveValue(typed);
    await expect(page.locator('[data-verdict]')).toHaveCount(0);
  });
}

test('says what an empty file is', async ({ page }) => {
  await page.getByLabel('送りたいファイル').setInputFiles(file('空.txt', 0));
  await expect(page.getByRole('status').first()).toContainText('中身のないファイル');
});

test('takes files that were chosen while it was on its way', async ({ page }) => {
  await page.route('**/attachment-check.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto('about:blank');
  await page.goto('/send/attachment/');
  await page.getByLabel('送りたいファイル').setInputFiles(file('早い.zip', megabyte));
  await expect(page.locator('attachment-check [data-name]')).toHaveText('早い.zip');
});

test('takes dropped files', async ({ page }) => {
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(30 * 1024 ** 2)], '動画.mp4'));
    return data;
  });
  await page.dispatchEvent('attachment-check', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('status').first()).toContainText('動画.mp4');
});
