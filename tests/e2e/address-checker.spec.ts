import { expect, type Page } from 'playwright/test';
import { test } from './support/shared-page.ts';
import { typeAtOnce } from './support/type-at-once.ts';

async function check(page: Page, text: string, baseURL = ''): Promise<void> {
  await page.goto(`${baseURL}/send/address/`);
  await expect(page.getByRole('button', { name: '確かめる', exact: true })).toBeEnabled();
  await typeAtOnce(page.getByLabel('メールアドレス', { exact: true }), text);
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
}

const row = (page: Page) => page.locator('address-checker li');

test('offers the repaired address, letter by letter and in words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, 'taro@gmial.con');
  await expect(row(page)).toContainText('こう直せます');
  await expect(row(page).locator('[data-spoken]')).toContainText('直した形、taro@gmail.com');
  await expect(row(page).locator('[data-changed]').first()).toBeVisible();
  await row(page).getByRole('button', { name: '直した形をコピーする' }).click();
  await expect(row(page).getByRole('button')).toHaveText('コピーしました');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('taro@gmail.com');
});

for (const [text, says] of [
  ['ｔａｒｏ＠docomo.ne.jp', '全角の文字です'],
  ['sato@exa\u200bmple.co.jp', '画面に見えない文字です（U+200B）'],
  ['taro..t@docomo.ne.jp', '点が続く古い形です'],
  ['taro@example-kogyo.co.jp', '問題は見つかりません'],
  ['山田太郎 <taro.yamada@example.jp>', '前後に付いた文字を外します'],
  ['taro.example', '「@」がありません'],
] as const) {
  test(`says of ${JSON.stringify(text)} what a careful colleague would`, async ({
    shared: page,
    baseURL,
  }) => {
    await check(page, text, baseURL);
    await expect(row(page)).toContainText(says);
  });
}

test('finds every address of a pasted column and lists only the doubtful of many', async ({ page }) => {
  const good = Array.from({ length: 40 }, (_, index) => `member${index}@example.co.jp`);
  await check(page, [...good, 'hanako@docomo.ne,jp'].join('\n'));
  await expect(page.locator('[data-sum]')).toContainText('41件を見ました。1件は、直した形があります。');
  await expect(row(page)).toHaveCount(1);
});

for (const [name, text, says] of [
  ['nothing', '', 'まだ何も書かれていません'],
  [
    'a text without an address',
    'メールが届きません。どうしたらいいですか。',
    'アドレスが見つかりませんでした',
  ],
  ['too many', 'a@example.jp\n'.repeat(2001), '2,001件あります'],
] as const) {
  test(`answers ${name} calmly and keeps it`, async ({ shared: page, baseURL }) => {
    await check(page, text, baseURL);
    await expect(page.getByRole('status').first()).toContainText(says);
    await expect(page.getByLabel('メールアドレス', { exact: true })).toHaveValue(text);
  });
}
