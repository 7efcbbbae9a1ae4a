import { expect, type Page } from 'playwright/test';
import { test } from './support/shared-page.ts';
import { typeAtOnce } from './support/type-at-once.ts';

const box = (page: Page) => page.locator('search-box');
const field = (page: Page) => page.getByLabel('どんな状態ですか');
const results = (page: Page) => box(page).locator('[data-list] a[data-topic]');

const bounce = `From: MAILER-DAEMON@mx.example.jp
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mx.example.jp.

<a@example.jp>: host mx.example.jp said: 550 5.1.1 User unknown`;

for (const path of ['/', '/search/', '/send/', '/404.html']) {
  test(`finds a guide by everyday words on ${path}`, async ({ shared: page, baseURL }) => {
    await page.goto(`${baseURL ?? ''}${path}`);
    await field(page).fill('写真をつけたら送れない');
    await expect(results(page).first()).toHaveAttribute('href', '/send/attachment/');
    await expect(box(page).getByRole('status')).toContainText('件');
  });
}

test('nothing is fetched before the first focus, and only the index after it', async ({ page }) => {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.waitForTimeout(300);
  expect(asked).toEqual([]);
  await field(page).fill('メールが届かない');
  await expect(results(page).first()).toBeVisible();
  expect(asked.filter((path) => !/^\/(?:pagefind|_astro)\//u.test(path))).toEqual([]);
});

for (const [typed, href] of [
  ['102', '/send/attachment/'],
  ['１０２', '/send/attachment/'],
  ['550', '/errors/550/'],
  ['550 5.1.1', '/errors/5.1.1/'],
  ['２００', '/receive/'],
  // Eight digits like a code of the telephone, and a page of the dictionary all the same.
  ['80040115', '/errors/outlook-0x80040115/'],
] as const) {
  test(`the number ${typed} stands first, and a press opens its page`, async ({ shared: page, baseURL }) => {
    await page.goto(`${baseURL ?? ''}/search/`);
    await field(page).fill(typed);
    await expect(results(page).first()).toHaveAttribute('href', href);
    await page.getByRole('button', { name: '調べる' }).click();
    await expect(page).toHaveURL(new RegExp(`${href}$`, 'u'));
  });
}

test('an address leads to the address check', async ({ shared: page, baseURL }) => {
  await page.goto(`${baseURL ?? ''}/search/`);
  await field(page).fill('taro@gmial.con');
  await expect(results(page).first()).toHaveAttribute('href', '/send/address/');
  await field(page).fill('info@example.co.jp からのメールが届かない');
  await expect(results(page).first()).toHaveAttribute('href', /^\/receive\//u);
  await expect(results(page).nth(1)).toHaveAttribute('href', '/send/address/');
});

test('a pasted bounce goes to the reader as it was, and is read there', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('メール');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await field(page).evaluate((input, text) => {
    if (!(input instanceof HTMLInputElement)) return;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    // What a field of one line makes of it.
    input.value = text.replaceAll('\n', '');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, bounce);
  await expect(box(page).getByText('戻ってきたメールのようです')).toBeVisible();
  await results(page).first().click();
  await expect(page).toHaveURL(/\/send\/error-code\/$/u);
  await expect(page.locator('bounce-reader textarea')).toHaveValue(bounce);
  await expect(page.locator('bounce-reader [data-address]').first()).toHaveText('a@example.jp');
});

test('says whose side it is, marks the words and shows the step that fits', async ({
  shared: page,
  baseURL,
}) => {
  await page.goto(`${baseURL ?? ''}/search/`);
  await field(page).fill('迷惑フォルダーに入ってしまう');
  const first = box(page).locator('[data-list] li').first();
  await expect(first.locator('a').first()).toHaveAttribute('href', '/receive/spam/');
  await expect(first.locator('.side')).toHaveText('原因：サービスの側');
  await expect(first.locator('b mark').first()).toBeVisible();
  await expect(first.locator('[data-step]')).toHaveAttribute('href', /^\/receive\/spam\/#/u);
});

test('reads kana, and asks whether a slip was one where that leads elsewhere', async ({
  shared: page,
  baseURL,
}) => {
  await page.goto(`${baseURL ?? ''}/search/`);
  await field(page).fill('メール おくれない');
  await expect(box(page).locator('[data-said]')).toContainText('「おくれない」は「送れない」');
  const meant = box(page).locator('[data-meant]');
  await expect(meant).toBeHidden();
  await field(page).fill('thundrbird');
  await expect(meant).toContainText('thunderbird');
  await meant.getByRole('link').click();
  await expect(field(page)).toHaveValue('thunderbird');
  await expect(meant).toBeHidden();
});

test('takes the words along to the desk', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('上司にだけ届かない');
  await box(page).getByRole('link', { name: 'この言葉を添えて相談する' }).click();
  await expect(page).toHaveURL(/\/support\/#report$/u);
  await expect(page.locator('report-writer [data-text]')).toContainText('上司にだけ届かない');
});

test('fetches the finer layer of the index with the second question, not the first', async ({ page }) => {
  const chunks: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/index/')) chunks.push(request.url());
  });
  await page.goto('/search/');
  await field(page).fill('メールが届かない');
  await expect(results(page).first()).toBeVisible();
  await page.waitForTimeout(300);
  const first = chunks.length;
  await field(page).fill('メールが届かない gmail');
  await expect.poll(() => chunks.length).toBeGreaterThan(first);
  await page.waitForTimeout(300);
  const second = chunks.length;
  for (const words of [
    '添付 送れない 英語',
    '迷惑メール フォルダ',
    '証明書 期限 サーバー',
    'まいる とどかん',
  ]) {
    await field(page).fill(words);
    await expect(box(page).locator('[data-said]')).toContainText(words);
  }
  await page.waitForTimeout(300);
  expect(chunks).toHaveLength(second);
});

test('waits for Japanese composition to end', async ({ page }) => {
  await page.goto('/search/');
  // With the engine ready, an answer to unfinished letters would be there at once.
  await field(page).fill('添付');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'めいわくめー', selectionStart: 6, selectionEnd: 6 });
  await page.waitForTimeout(300);
  await expect(results(page)).toHaveCount(0);
  await client.send('Input.insertText', { text: '迷惑メールに入る' });
  await expect(results(page).first()).toHaveAttribute('href', '/receive/spam/');
});

test('the arrow keys reach the results and come back', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('メールが届かない');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});

test("a desk's link opens with results; the phrase goes no further than the fragment", async ({ page }) => {
  await page.goto('/search/?q=%E8%BF%B7%E6%83%91%E3%83%A1%E3%83%BC%E3%83%AB');
  await expect(results(page).first()).toHaveAttribute('href', '/receive/spam/');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await field(page).fill('添付が大きい');
  await expect(results(page).first()).toHaveAttribute('href', '/send/attachment/');
  expect(new URL(page.url()).search).toBe('');
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#q=添付が大きい');
});

test('the way back keeps the list', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('添付が大きい');
  await results(page).first().click();
  await expect(page).toHaveURL(/\/send\/attachment\/$/u);
  await page.goBack();
  await expect(field(page)).toHaveValue('添付が大きい');
  await expect(results(page).first()).toHaveAttribute('href', '/send/attachment/');
});

test('an off-topic phrase says so and still helps', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('年賀状の宛名');
  await expect(box(page).getByRole('status')).toContainText('見つかりませんでした');
  await expect(box(page).getByRole('link', { name: /^100/u }).last()).toBeVisible();
  await expect(box(page).getByRole('link', { name: 'この言葉を添えて相談する' })).toBeVisible();
});

for (const lost of [
  '**/pagefind/**',
  '**/pagefind/index/**',
  '**/pagefind/wasm*',
  '**/pagefind/words.json',
]) {
  test(`says so where ${lost} cannot be had, keeps what was typed, and answers once it can`, async ({
    page,
  }) => {
    await page.route(lost, (route) => route.abort());
    await page.goto('/search/');
    await field(page).fill('メールが届かない');
    await expect(box(page).getByRole('status')).toContainText('読み込めませんでした');
    await expect(field(page)).toHaveValue('メールが届かない');
    await expect(box(page).getByRole('link', { name: '案内の一覧を開く' })).toBeVisible();
    await page.unroute(lost);
    await field(page).fill('メールが届かない gmail');
    await expect(results(page).first()).toBeVisible();
  });
}

test('says so where the dictionary of errors cannot be had', async ({ page }) => {
  await page.route('**/pagefind/codes.json', (route) => route.abort());
  await page.goto('/search/');
  await field(page).fill('550 5.1.1');
  await expect(box(page).locator('[data-said]')).toContainText('辞典を読み込めませんでした');
  await page.unroute('**/pagefind/codes.json');
  await field(page).fill('550 5.1.1 ');
  await expect(results(page).first()).toHaveAttribute('href', '/errors/5.1.1/');
});

test('a number that no page explains is said to be unknown, and opens nothing by itself', async ({
  shared: page,
  baseURL,
}) => {
  await page.goto(`${baseURL ?? ''}/search/`);
  await field(page).fill('457');
  await page.getByRole('button', { name: '調べる' }).click();
  await expect(box(page).locator('[data-said]')).toContainText('この辞典にない番号');
  await expect(page).toHaveURL(/\/search\//u);
});

test('other fragments of the page leave the question alone', async ({ shared: page, baseURL }) => {
  await page.goto(`${baseURL ?? ''}/search/`);
  await field(page).fill('taro@example.jp に届かない');
  await page.evaluate(() => (location.hash = '#main'));
  await page.waitForTimeout(100);
  await expect(field(page)).toHaveValue('taro@example.jp に届かない');
});

test('the way back keeps what must not stand in the address', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('taro@example.jp に届かない');
  await results(page).first().click();
  await expect(page).not.toHaveURL(/\/search\//u);
  await page.goBack();
  await expect(field(page)).toHaveValue('taro@example.jp に届かない');
  expect(page.url()).not.toContain('taro');
  await expect(results(page).first()).toBeVisible();
});

for (const [name, typed] of [
  ['ten thousand letters', 'メールが届かない。'.repeat(1200)],
  ['only symbols', '!?#%&()=~|'],
  ['a script', '<script>alert(1)</script>'],
  ['emoji', '📧😢'],
  ['half-width kana', 'ﾒｰﾙｶﾞﾄﾄﾞｶﾅｲ'],
] as const) {
  test(`answers ${name} without stopping`, async ({ shared: page, baseURL }) => {
    await page.goto(`${baseURL ?? ''}/search/`);
    await typeAtOnce(field(page), typed);
    await expect(box(page).locator('[data-list]')).toHaveAttribute('data-state', /answered|none/u);
    await expect(field(page)).toHaveValue(typed);
  });
}

test('an empty box shows no list', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('届かない');
  await expect(results(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(results(page)).toHaveCount(0);
  await expect(box(page).getByRole('status')).toHaveText('');
});

test('says that it is looking where that takes a moment', async ({ page }) => {
  await page.route('**/words.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.goto('/search/');
  await field(page).fill('メールが届かない');
  await expect(page.locator('search-box [data-said]')).toHaveText('さがしています。');
  await expect(results(page).first()).toBeVisible();
});

test('says so where its own file cannot be had', async ({ page }) => {
  await page.goto('/search/');
  await page.route('**/_astro/**', (route) => route.abort());
  await field(page).fill('メールが届かない');
  await expect(page.locator('search-box [data-unloaded]')).toBeVisible();
  await expect(field(page)).toHaveValue('メールが届かない');
});

test('a screen reader hears the answer once, when the typing rests', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('添付');
  await expect(results(page).first()).toBeVisible();
  const heard = box(page).locator('[role=status]');
  await expect(heard).toContainText('件');
  await heard.evaluate((status) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true });
    Reflect.set(window, 'said', said);
  });
  for (const words of ['添付す', '添付する', '添付すると']) await field(page).fill(words);
  await expect(heard).toContainText('添付すると');
  expect(await page.evaluate(() => Reflect.get(window, 'said') as string[])).toHaveLength(1);
});
