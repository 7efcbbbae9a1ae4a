import { expect, type Page, test } from 'playwright/test';
import { readQr } from './support/read-qr.ts';

async function openDesk(page: Page): Promise<void> {
  await page.goto('/desk/');
  await expect(page.getByLabel('お客様の困りごと')).toBeVisible();
}

test('from 「Outlookで送信トレイに残る」 to a reply with the link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page);
  await page.getByLabel('お客様の困りごと').selectOption('110');
  await page.getByLabel('メールのアプリ').selectOption({ label: 'Outlook（クラシック）' });
  await page.getByRole('button', { name: '文をコピーする' }).click();
  const reply = await page.evaluate(() => navigator.clipboard.readText());
  const [link] = /\S+\/send\/outbox\/\S*/u.exec(reply) ?? [];
  expect(reply.match(/案内110の手順/gu)).toHaveLength(3);
  await page.goto('about:blank');
  await page.goto(link ?? '');
  await expect(page.locator('per-choice [data-choice=outlook-classic]').first()).toHaveAttribute('open', '');
});

test('the checklist opens with what was done ticked and the guide to go on with', async ({
  page,
  browser,
}) => {
  await openDesk(page);
  await page.getByLabel('お客様の困りごと').selectOption('202');
  await page.getByRole('checkbox', { name: /^201/u }).check();
  const link = await readQr(page.locator('svg[data-qr]'));
  await expect(page.getByLabel('返事の文')).toHaveValue(new RegExp(link.replace(/[.?+]/gu, '\\$&'), 'u'));
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(link);
  await expect(phone.getByRole('radio', { name: '届かない', exact: true })).toBeChecked();
  await expect(phone.getByRole('checkbox', { name: /迷惑メールのフォルダー/u })).toBeChecked();
  await expect(phone.locator('[data-next] a').filter({ visible: true })).toHaveAttribute(
    'href',
    '/receive/mailbox-full/',
  );
  await phone.context().close();
});

test('a reply can be mended before it is copied, and a new choice does not write over it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page);
  await expect(page.getByRole('button', { name: '文をコピーする' })).toBeDisabled();
  await page.getByLabel('お客様の困りごと').selectOption('110');
  await page.getByLabel('返事の文').fill('田中様\nお世話になっております。');
  await page.getByRole('button', { name: '文をコピーする' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('田中様\nお世話になっております。');
  await page.getByLabel('お客様の困りごと').selectOption('102');
  await expect(page.getByLabel('返事の文')).toHaveValue(/^田中様/u);
  await page.getByRole('button', { name: '選んだ内容で作り直す' }).click();
  await expect(page.getByLabel('返事の文')).toHaveValue(/\/send\/attachment\//u);
});

test('staff find it in the footer, search engines do not', async ({ page }) => {
  await page.goto('/send/');
  await page.getByRole('contentinfo').getByRole('link', { name: '窓口の方へ' }).click();
  await expect(page).toHaveURL(/\/desk\/$/u);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/u);
});

test('prints the list of numbers on one sheet', async ({ page }) => {
  await openDesk(page);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the numbers and the ways to link are there, and nothing that would not work', async ({ page }) => {
    await page.goto('/desk/');
    await expect(page.locator('[data-guide]').first()).toBeVisible();
    await expect(page.getByLabel('お客様の困りごと')).toBeHidden();
  });
});
