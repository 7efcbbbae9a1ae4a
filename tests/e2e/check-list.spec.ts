import { expect, test } from 'playwright/test';

const box = '確かめる順番';

test('ticks survive a reload', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
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
  expect(link).toMatch(/\/check\/#s=1\.s\.-\.101$/u);
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

test('ends in a report that names what was done, before it is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/check/');
  await page.getByRole('radio', { name: '送れない' }).check();
  await page.getByRole('radio', { name: /エラーメールが戻ってくる/u }).check();
  await page.getByRole('checkbox', { name: /アドレスの打ち間違い/u }).check();
  const report = page.getByLabel('渡す文');
  await expect(report).toHaveValue(
    /送れない／エラーメールが戻ってくる[\s\S]*101 アドレスの打ち間違いがないか[\s\S]*102 /u,
  );
  await page.getByRole('button', { name: '文をコピーする' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await report.inputValue());
});

test('prints on one sheet of A4', async ({ page }) => {
  await page.goto('/check/');
  const pdf = (
    await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '15mm', right: '15mm' } })
  ).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
});
