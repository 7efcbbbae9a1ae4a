import { expect, test } from 'playwright/test';
import { readQr } from './support/read-qr.ts';

const box = '確かめる順番';

test('ticks survive a reload', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
  await page.reload();
  await expect(page.getByRole('heading', { name: box })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /アドレスの打ち間違い/u })).toBeChecked();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
});

test('the first questions leave only what fits', async ({ page }) => {
  await page.goto('/check/');
  await expect(page.getByRole('checkbox')).toHaveCount(9);
  await page.getByRole('radio', { name: '届かない', exact: true }).check();
  await expect(page.getByRole('checkbox')).toHaveCount(4);
  await page.getByRole('radio', { name: /この端末でだけ/u }).check();
  await expect(page.getByRole('checkbox')).toHaveCount(2);
});

test('the state opens from a link on another device', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/check/');
  await page.getByRole('radio', { name: '送れない' }).check();
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
  await page.getByRole('button', { name: 'リンクをコピーする' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/check\/#s=2\.s\.-\.101\.0$/u);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByRole('radio', { name: '送れない' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: /アドレスの打ち間違い/u })).toBeChecked();
});

for (const [name, fragment, sentence] of [
  ['a cut link', 's=1.s', '欠けているようです'],
  ['a link of a newer version', 's=9.xyz', '新しい形のリンクです'],
  ['a tick that is gone', 's=1.-.-.101-399', 'いまの一覧にない印は、外しました'],
] as const) {
  test(`answers ${name} in one sentence`, async ({ page }) => {
    await page.goto(`/check/#${fragment}`);
    await expect(page.locator('[data-said]')).toContainText(sentence);
    await expect(page.getByRole('checkbox')).toHaveCount(9);
  });
}

test('answers a corrupted store calmly', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('mail-first-aid:checklist', '{"<script>');
  });
  await page.goto('/check/');
  await expect(page.locator('[data-said]')).toContainText('はじめから付け直してください');
  await expect(page.getByRole('checkbox')).toHaveCount(9);
});

test('works with the store blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
  await expect(page.locator('[data-said]')).toContainText('残せませんでした');
});

test('one press resets, one press takes it back', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
  await page.getByRole('button', { name: '印をすべて消す', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: /アドレスの打ち間違い/u })).not.toBeChecked();
  await page.getByRole('button', { name: '元に戻す' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: /アドレスの打ち間違い/u })).toBeChecked();
});

test('a link opens one item and marks it', async ({ page }) => {
  await page.goto('/check/#devices');
  await expect(page.locator('#devices')).toBeInViewport();
  expect(
    await page.locator('#devices').evaluate((element) => getComputedStyle(element).borderInlineStartWidth),
  ).toBe('4px');
});

test('keeps a tick that was faster than the list', async ({ page }) => {
  await page.route('**/check-list.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
  await page.reload();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
});

test('what was cleared on another page does not come back with the way back', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /重い添付/u }).check();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
  await page.goto('/about/');
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /重い添付/u })).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a link that is opened says so, and gives the own ticks back', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /迷惑メール/u }).check();
  await expect(page.locator('check-list [data-done]')).toHaveText('1');
  await page.goto('/check/#s=2.s.-.101-102.0');
  await expect(page.getByRole('checkbox', { name: /重い添付/u })).toBeChecked();
  await expect(page.locator('check-list [data-said]')).toContainText('元に戻す');
  await page.getByRole('button', { name: '元に戻す' }).click();
  await expect(page.getByRole('checkbox', { name: /重い添付/u })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: /迷惑メール/u })).toBeChecked();
});

test('a phone opens the state of a PC by the picture', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/check/');
  await page.getByRole('radio', { name: '送れない' }).check();
  await page.getByRole('checkbox', { name: /重い添付/u }).check();
  const link = await readQr(page.locator('svg[data-qr]'));
  expect(link).toBe(await page.locator('[data-hand-link]').textContent());
  const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await phone.goto(link);
  await expect(phone.getByRole('radio', { name: '送れない' })).toBeChecked();
  await expect(phone.getByRole('checkbox', { name: /重い添付/u })).toBeChecked();
  await phone.context().close();
});

test('the code of the telephone opens the same state by the search box of another device', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/check/#s=2.s.e.101-102.110');
  await expect(page.locator('[data-hand-code]')).toHaveText(/^\d{4}-\d{4}$/u);
  const code = (await page.locator('[data-hand-code]').textContent()) ?? '';
  const desk = await (await browser.newContext({ locale: 'ja-JP' })).newPage();
  await desk.goto(`${baseURL ?? ''}/search/`);
  await desk.getByLabel('どんな状態ですか').fill(code);
  await expect(desk.locator('search-box [data-list] a').first()).toBeVisible();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('checkbox', { name: /アドレスの打ち間違い/u })).toBeChecked();
  await expect(desk.getByRole('checkbox', { name: /重い添付/u })).toBeChecked();
  await expect(desk.getByRole('radio', { name: '送信するとエラーが出る' })).toBeChecked();
  await expect(desk.locator('[data-next] a').filter({ visible: true })).toHaveAttribute(
    'href',
    '/send/outbox/',
  );
  await desk.context().close();
});

for (const [name, typed, sentence] of [
  ['a code that was misheard', '3110-0036', 'もう一度聞いて'],
  ['a code with two digits swapped', '1310-0035', 'もう一度聞いて'],
  ['a code of a newer site', '0123-4566', '新しい形の番号'],
  ['a code with its hyphen in another form', '３１１０−００３６', 'もう一度聞いて'],
] as const) {
  test(`the search box answers ${name} in one sentence and keeps it`, async ({ page }) => {
    await page.goto('/search/');
    await page.getByLabel('どんな状態ですか').fill(typed);
    await expect(page.locator('search-box [data-said]')).toContainText(sentence);
    await expect(page.locator('search-box [data-list] a')).toHaveCount(0);
    await expect(page.getByLabel('どんな状態ですか')).toHaveValue(typed);
  });
}

test('prints on one sheet of A4', async ({ page }) => {
  await page.goto('/check/');
  const pdf = (
    await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '15mm', right: '15mm' } })
  ).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
});
