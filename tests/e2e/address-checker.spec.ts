import { expect, type Page } from 'playwright/test';
import { test } from './support/shared-page.ts';
import { typeAtOnce } from './support/type-at-once.ts';

async function check(page: Page, text: string, baseURL = ''): Promise<void> {
  await page.goto(`${baseURL}/send/address/`);
  await expect(page.getByRole('button', { name: '確かめる', exact: true })).toBeEnabled();
  await typeAtOnce(page.getByLabel('メールアドレス', { exact: true }), text);
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
}

const row = (page: Page) => page.locator('[data-list] > li');

test('offers the repaired address, letter by letter and in words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, 'taro@gmial.con');
  await expect(row(page)).toContainText('こう直せます');
  await expect(row(page).locator('[data-address]')).toHaveText('taro@gmail.com');
  await expect(row(page).locator('[data-changed]').first()).toBeVisible();
  const button = row(page).locator('[data-one][data-copy]');
  await button.click();
  await expect(button).toHaveText('コピーしました');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('taro@gmail.com');
});

for (const [text, says] of [
  ['ｔａｒｏ＠docomo.ne.jp', '全角の文字です'],
  ['sato@exa\u200bmple.co.jp', '画面に見えない文字です（U+200B）'],
  ['taro..t@docomo.ne.jp', '"taro..t"@docomo.ne.jp'],
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

test('gives a pasted column back in its order, with what is doubtful shown and put right', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const cells = Array.from({ length: 300 }, (_, index) => `member${index}@example.co.jp`);
  cells[7] = 'hanako.s@docomo.ne,jp';
  cells[40] = '';
  cells[99] = 'tanaka.docomo.ne.jp';
  cells[120] = 'member3@example.co.jp';
  cells[200] = 'yamada.taro@gmial.com';
  await check(page, cells.join('\n'));
  await expect(page.locator('[data-sum]')).toContainText('299件を見ました。2件は、直した形があります。');
  await expect(row(page)).toHaveCount(3);
  await expect(page.locator('[data-twins] li')).toHaveText('member3@example.co.jp：4行目、121行目');
  await row(page).last().getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: '直した一覧をコピーする' }).click();
  await expect(page.getByRole('button', { name: 'コピーしました' })).toBeVisible();
  cells[7] = 'hanako.s@docomo.ne.jp';
  expect((await page.evaluate(() => navigator.clipboard.readText())).split('\n')).toEqual(cells);
});

test('reads and paints 2,000 addresses at once, 25 rows of doubtful ones at a time', async ({
  shared: page,
  baseURL,
}) => {
  await check(page, 'a', baseURL);
  const list = Array.from(
    { length: 2000 },
    (_, index) => `member${index}@${index % 2 === 0 ? 'example-kogyo.co.jp' : 'gmial.com'}`,
  ).join('\n');
  const milliseconds = await page.evaluate(async (text) => {
    const field = document.querySelector('#address-text');
    if (!(field instanceof HTMLTextAreaElement)) return Infinity;
    field.value = text;
    let start = 0;
    // The first time counts how long the browser takes to compile.
    for (let run = 0; run < 2; run += 1) {
      start = performance.now();
      field.form?.requestSubmit();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
    return performance.now() - start;
  }, list);
  await expect(row(page)).toHaveCount(25);
  // 300 are asked for on a quiet machine; here two browsers share two cores.
  expect(milliseconds).toBeLessThan(1000);
  await page.getByRole('button', { name: '続きの25件を見る' }).click();
  await expect(row(page)).toHaveCount(50);
  await expect(row(page).nth(25).getByRole('heading')).toBeFocused();
});

test('lets a list be copied by hand where the clipboard refuses, and forgets it when the text changes', async ({
  page,
}) => {
  await check(page, 'taro@docomo.ne.jp\nhanako.s@docomo.ne,jp');
  await page.evaluate(() => {
    Reflect.set(navigator.clipboard, 'writeText', () => Promise.reject(new Error('refused')));
    Reflect.set(document, 'execCommand', () => false);
  });
  await page.getByRole('button', { name: '直した一覧をコピーする' }).click();
  await expect(page.getByLabel('選んであります。')).toHaveValue('taro@docomo.ne.jp\nhanako.s@docomo.ne.jp');
  await page.getByLabel('メールアドレス', { exact: true }).fill('taro@au.com');
  await expect(row(page)).toHaveCount(0);
  await expect(page.getByLabel('選んであります。')).toHaveCount(0);
});

test('shows an address one character a cell, and says the same for the telephone', async ({
  shared: page,
  baseURL,
}) => {
  await check(page, 'taro_0l@docomo.ne.jp', baseURL);
  const glass = row(page).locator('[data-glass]');
  await expect(glass.locator('[data-cells] b')).toHaveText(Array.from('taro_0l@docomo.ne.jp'));
  await expect(glass.locator('[data-doubtful] b')).toHaveText(['_', '0', 'l']);
  const spelling = (await glass.locator('[data-spelling]').textContent()) ?? '';
  expect(spelling.split('。')[1]?.split('、')).toHaveLength(20);
  expect(spelling).toContain('アンダーバー、数字のゼロ、エル、アットマーク、ドッグのディー');
});

test('lays two addresses side by side', async ({ shared: page, baseURL }) => {
  await page.goto(`${baseURL}/send/address/`);
  await expect(page.getByRole('button', { name: '確かめる', exact: true })).toBeEnabled();
  await page.getByText('二つのアドレスを見比べる').click();
  const compare = async (one: string, other: string) => {
    await page.getByLabel('使ったアドレス').fill(one);
    await page.getByLabel('名刺や、相手のメールにあるアドレス').fill(other);
    await page.getByRole('button', { name: '見比べる' }).click();
  };
  await compare('taro_1ida@docomo.ne.jp', 'taro-lida@docomo.ne.jp');
  await expect(page.locator('[data-answer]')).toHaveText('2か所ちがいます。');
  await expect(page.locator('[data-differences] dt')).toHaveText([
    '_（アンダーバー） → -（ハイフン）',
    '1（イチ） → l（エル）',
  ]);
  await compare('taro@docomo.ne.jp', 'taro@docomo.ne.jp');
  await expect(page.locator('[data-answer]')).toContainText('同じです');
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
