import { expect, type Page, test } from 'playwright/test';

const tool = (page: Page) => page.locator('words-for');
const shown = (page: Page) => tool(page).locator('[data-words]:visible');
const own = (page: Page) => tool(page).getByRole('textbox', { name: '文に入れる、自分のアドレス' });

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(tool(page).locator('[data-tool]')).toBeVisible();
}
const pick = (page: Page, group: string, name: string) =>
  tool(page).getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();
async function fillIn(page: Page, address: string): Promise<void> {
  await own(page).fill(address);
  await tool(page).getByRole('button', { name: '文に入れる' }).click();
}

test('a cause and a channel leave the words for it, which one press copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/send/recipient/#reach');
  await expect(shown(page)).toHaveCount(1);
  await pick(page, '伝えること', '受信箱がいっぱい');
  await pick(page, '伝える方法', '別のアドレスのメール');
  await expect(shown(page)).toHaveCount(1);
  await tool(page).getByRole('button', { name: 'コピーする' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^件名：[^\n]+\n\n（相手の名前）さん\n[\s\S]*いっぱい[\s\S]*（名前）$/u);
  expect(copied).not.toContain('  ');
});

test('every cause has its words for every channel', async ({ page }) => {
  for (const [path, count] of [
    ['/send/recipient/#reach', 12],
    ['/receive/carrier/#ask', 4],
    ['/receive/specific/#ask-sender', 8],
  ] as const) {
    await open(page, path);
    const seen = new Set<string>();
    const causes = await tool(page).locator('input[name=words-cause]').all();
    for (const cause of causes.length > 0 ? causes : [null]) {
      await cause?.check();
      for (const channel of await tool(page).locator('input[name=words-channel]').all()) {
        await channel.check();
        await expect(shown(page)).toHaveCount(1);
        seen.add((await shown(page).textContent()) ?? '');
      }
    }
    expect(seen.size).toBe(count);
  }
});

for (const [typed, put] of [
  ['＠Ｅｘａｍｐｌｅ．ＣＯ．ＪＰ', 'example.co.jp'],
  ['<taro@gmail.com>', 'taro@gmail.com'],
] as const) {
  test(`${typed} goes into the words as ${put}`, async ({ page }) => {
    await open(page, '/receive/carrier/#ask');
    await fillIn(page, typed);
    await expect(shown(page)).toContainText(put);
    await expect(own(page)).toHaveValue(typed);
    await fillIn(page, '');
    await expect(shown(page)).toContainText('（自分のアドレス）');
  });
}

for (const [typed, about] of [
  ['gmail.com', 'ほかの人も'],
  ['会社のアドレス', '英数字で'],
] as const) {
  test(`${typed} is asked back, and the words stay as they are`, async ({ page }) => {
    await open(page, '/receive/carrier/#ask');
    await fillIn(page, typed);
    await expect(tool(page).locator('[data-trouble]')).toContainText(about);
    await expect(own(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(own(page)).toHaveValue(typed);
    await expect(shown(page)).toContainText('（自分のアドレス）');
  });
}

test('an address too long for one SMS is said to be so, there alone', async ({ page }) => {
  await open(page, '/receive/carrier/#ask');
  const long = tool(page).locator('[data-long]');
  await fillIn(page, 'taro.yamada-no-nagai-namae@mail.tokyo-honsha.example.co.jp');
  await expect(long).toBeHidden();
  await pick(page, '伝える方法', 'SMS');
  await expect(long).toBeVisible();
  await fillIn(page, 'taro@example.co.jp');
  await expect(long).toBeHidden();
});

test('the field for the address is there where the words have a place for it', async ({ page }) => {
  await open(page, '/receive/carrier/#ask');
  await expect(own(page)).toBeVisible();
  await open(page, '/receive/specific/#ask-sender');
  await expect(own(page)).toHaveCount(0);
});

test('one press puts the words back as they were', async ({ page }) => {
  await open(page, '/receive/carrier/#ask');
  await pick(page, '伝える方法', '電話');
  await fillIn(page, 'taro@example.co.jp');
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(own(page)).toHaveValue('');
  await expect(tool(page).getByRole('radio', { name: 'LINE' })).toBeChecked();
  await expect(shown(page)).toContainText('（自分のアドレス）');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all words stand there, folded by cause', async ({ page }) => {
    await page.goto('/send/recipient/');
    await expect(tool(page).locator('[data-words]')).toHaveCount(12);
    await expect(shown(page)).toHaveCount(4);
    await tool(page).locator('summary', { hasText: '受信箱がいっぱい' }).click();
    await expect(shown(page)).toHaveCount(8);
    await page.goto('/receive/carrier/');
    await expect(shown(page)).toHaveCount(4);
  });
});
