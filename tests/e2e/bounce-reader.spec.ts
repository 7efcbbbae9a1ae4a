import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import { test } from './support/shared-page.ts';
import { typeAtOnce } from './support/type-at-once.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/bounces/${name}.eml`, import.meta.url), 'utf8');
const field = (page: Page) => page.getByLabel('戻ってきたメール');
const title = (page: Page, name: string) => page.locator('bounce-reader').getByRole('heading', { name });
const verdicts = (page: Page) => page.locator('bounce-reader dl');

async function open(page: Page, baseURL = ''): Promise<void> {
  await page.goto(`${baseURL}/send/error-code/`);
  await page.evaluate(() => sessionStorage.clear());
  await page.reload();
  await expect(page.getByRole('button', { name: '調べる', exact: true })).toBeEnabled();
}

/** A paste as the browser tells of it: the text stands in the field, then the page hears of it. */
async function paste(page: Page, text: string): Promise<void> {
  await field(page).evaluate((element, value) => {
    if (element instanceof HTMLTextAreaElement) element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, text);
}

test.beforeEach(async ({ shared, baseURL }) => {
  await open(shared, baseURL);
});

test('a bounce of Gmail pasted whole says on the first screen what to do', async ({ shared: page }) => {
  await paste(page, fixture('gmail-unknown'));
  await expect(title(page, 'メールは届きませんでした')).toBeFocused();
  const next = verdicts(page).getByRole('link', { name: 'アドレスを一文字ずつ確かめます' });
  await expect(next).toBeInViewport({ ratio: 1 });
  await expect(next).toHaveAttribute('href', '/send/address/');
  await expect(page.getByRole('status').first()).toContainText(
    '宛先1件。原因：宛先のアドレスが見つかりません',
  );
  // The number in the verdict leads to the marked words.
  await verdicts(page).locator('[data-deciding] a').first().click();
  await expect(page.locator('#bounce-mark-1')).toBeInViewport();
});

test('an "Unknown user" of docomo is read both ways', async ({ shared: page }) => {
  await paste(page, fixture('docomo-unknown'));
  await expect(verdicts(page).locator('[data-cause]')).toHaveText('宛先がないか、受信が断られました');
  await expect(verdicts(page).locator('[data-level] b')).toHaveText('おそらく');
});

test('a warning after four hours says to wait, and until when', async ({ page, baseURL }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T11:00:00+09:00'));
  await open(page, baseURL);
  await paste(page, fixture('warning-4-hours'));
  await expect(title(page, 'まだ送り直しています')).toBeVisible();
  await expect(page.locator('[data-verdict]')).toHaveText(
    /^いまは待ってかまいません。11月25日\d\d:15を過ぎたら/u,
  );
  await expect(page.locator('[data-times]')).toHaveText(/^11月29日\d\d:15まで送り直します。$/u);
  await expect(page.locator('[data-wait]')).toContainText('待ちます');
  await expect(page.locator('bounce-reader figure [data-state=wait]')).toHaveCount(1);
});

for (const [now, verdict, said] of [
  ['2026-11-26T11:00:00+09:00', '今日じゅうに', 'まで送り直します'],
  ['2026-11-30T11:00:00+09:00', 'あきらめて', '終えたはずです'],
] as const) {
  test(`the same warning read on ${now.slice(0, 10)} says: ${verdict}`, async ({ page, baseURL }) => {
    await page.clock.setFixedTime(new Date(now));
    await open(page, baseURL);
    await paste(page, fixture('warning-4-hours'));
    await expect(page.locator('[data-verdict]')).toContainText(verdict);
    await expect(page.locator('[data-times]')).toContainText(said);
  });
}

test('a fake is marked, with the words that show it', async ({ shared: page }) => {
  await page.getByRole('button', { name: 'にせの知らせ' }).click();
  await expect(title(page, 'にせの知らせかもしれません')).toBeVisible();
  await expect(page.locator('bounce-reader .callout')).toContainText('注意');
  await expect(page.locator('[data-hints] mark')).toHaveCount(2);
  await page.getByRole('button', { name: '欄に戻る' }).click();
  await expect(field(page)).toHaveValue('');
});

test('a chosen file with two recipients tells their fates apart', async ({ shared: page }) => {
  await page.locator('#bounce-file').setInputFiles('tests/fixtures/bounces/two-fates.eml');
  await expect(title(page, '宛先は2件。結果が違います')).toBeVisible();
  await expect(page.locator('[data-summary] li')).toContainText(['届きません', 'まだ送り直しています']);
  await expect(verdicts(page)).toHaveCount(2);
  await expect(page.locator('[data-mail] mark sup')).toHaveText(['1', '2', '3', '4']);
});

test('a screenshot is refused calmly, and what was typed stays', async ({ shared: page }) => {
  await typeAtOnce(field(page), '550');
  await page.locator('#bounce-file').setInputFiles({
    name: 'screen.png',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  });
  await expect(page.locator('[data-trouble-text]')).toContainText('画像の中の文字は読めません');
  await expect(field(page)).toHaveValue('550');
});

test('markup in a paste stays text', async ({ shared: page }) => {
  const hostile = '<img src=x onerror=alert(1)> <hanako@example.jp>: 550 5.1.1 User unknown <b>x</b>';
  await paste(page, hostile);
  await expect(page.locator('[data-mail]')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('bounce-reader [data-place] img, bounce-reader [data-mail] b')).toHaveCount(0);
});

test('a long paste is read beside the page, shown in part, and asks for nothing but the site’s files', async ({
  shared: page,
}) => {
  const asked: string[] = [];
  const listen = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname);
  page.on('request', listen);
  const worker = page.waitForEvent('worker');
  await field(page).evaluate((element, mail) => {
    if (element instanceof HTMLTextAreaElement) element.value = mail + 'QUJDREVG\n'.repeat(35_000);
  }, fixture('gmail-unknown'));
  await page.getByRole('button', { name: '調べる', exact: true }).click();
  expect((await worker).url()).toMatch(/\/_astro\/worker/u);
  await expect(verdicts(page)).toContainText('宛先のアドレスが見つかりません');
  expect((await page.locator('[data-mail]').textContent())?.length).toBeLessThan(8000);
  page.off('request', listen);
  for (const path of asked) expect(path).toMatch(/^\/(?:_astro\/[\w.-]+\.js|reader\/rules\.json)$/u);
});

test('a number typed by hand leads to its page', async ({ shared: page }) => {
  await typeAtOnce(field(page), '550エラー');
  await page.getByRole('button', { name: '調べる', exact: true }).click();
  await expect(page.locator('bounce-reader').getByRole('link', { name: '550', exact: true })).toHaveAttribute(
    'href',
    '/errors/550/',
  );
});

test('a reload shows the mail again, and one press clears it', async ({ shared: page }) => {
  const mail = fixture('gmail-unknown');
  await paste(page, mail);
  await expect(verdicts(page)).toHaveCount(1);
  await page.reload();
  await expect(verdicts(page)).toHaveCount(1);
  await page.getByRole('button', { name: '直して読み直す' }).click();
  await expect(field(page)).toHaveValue(mail);
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(field(page)).toHaveValue('');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('an empty field and a failed fetch are said, and lose nothing', async ({ shared: page }) => {
  await page.getByRole('button', { name: '調べる', exact: true }).click();
  await expect(page.locator('[data-trouble-text]')).toContainText('まだ何も書かれていません');
  await open(page, new URL(page.url()).origin);
  await page.context().setOffline(true);
  try {
    await paste(page, 'hanako@example.jp: User unknown');
    await expect(page.locator('bounce-reader [data-unloaded]')).toBeVisible();
    await expect(field(page)).toHaveValue('hanako@example.jp: User unknown');
  } finally {
    await page.context().setOffline(false);
  }
  await page.getByRole('button', { name: '調べる', exact: true }).click();
  await expect(verdicts(page)).toHaveCount(1);
});
