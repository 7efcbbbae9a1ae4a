import { expect, type Page, test } from 'playwright/test';
import { readQr } from './support/read-qr.ts';

const bounce = [
  'From: Mail Delivery System <MAILER-DAEMON@sv1234.xserver.jp>',
  'Subject: Undelivered Mail Returned to Sender',
  '',
  '<sato.ken@docomo.ne.jp>: host mfsmax.docomo.ne.jp[203.0.113.5] said: 550 5.1.1',
  '    <sato.ken@docomo.ne.jp>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
].join('\n');

const text = (page: Page) => page.locator('report-writer [data-text]');

async function openReport(page: Page): Promise<void> {
  await page.goto('/support/#report');
  await expect(page.locator('[data-row=own]')).toBeVisible();
}

async function answer(page: Page, row: string, words: string): Promise<void> {
  const field = page.locator(`#report-${row}`);
  if (!(await field.isVisible())) await page.locator(`[data-row=${row}] summary`).press('Enter');
  await field.fill(words);
}

test('from a pasted bounce to a copied report in two presses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/send/error-code/');
  await expect(page.locator('bounce-reader form button').first()).toBeEnabled();
  await page.evaluate((words) => navigator.clipboard.writeText(words), bounce);
  await page.getByLabel('戻ってきたメール').focus();
  await page.keyboard.press('Control+V');
  await page.getByRole('link', { name: '窓口に渡す文を作る' }).click();
  await page.getByRole('button', { name: '文をコピーする' }).click();
  const report = await page.evaluate(() => navigator.clipboard.readText());
  expect(report).not.toContain('sato.ken');
  for (const kept of ['Aさん@docomo.ne.jp', '550 5.1.1', 'User unknown', 'mfsmax.docomo.ne.jp'])
    expect(report).toContain(kept);
  expect(report).toBe(await text(page).textContent());
});

test('takes from the headers of a whole mail whose it was, when, and how to find it', async ({ page }) => {
  const whole = [
    'From: MAILER-DAEMON@sv1234.xserver.jp (Mail Delivery System)',
    'To: taro@example-kogyo.co.jp',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    bounce.split('\n').slice(3).join('\n'),
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; sv1234.xserver.jp',
    'X-Postfix-Queue-ID: 4dXyZ01abcz2',
    'Arrival-Date: Tue,  3 Nov 2026 10:15:02 +0900 (JST)',
    '',
    'Final-Recipient: rfc822; sato.ken@docomo.ne.jp',
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    'From: taro@example-kogyo.co.jp',
    'Message-ID: <abc.123@example-kogyo.co.jp>',
    '',
    '--b--',
  ].join('\n');
  await page.goto('/send/error-code/');
  await page.evaluate((kept) => sessionStorage.setItem('mail-first-aid:bounce', kept), whole);
  await page.reload();
  await expect(page.locator('bounce-reader [data-cause]').first()).toBeVisible();
  await openReport(page);
  await expect(page.locator('#report-own')).toHaveValue('taro@example-kogyo.co.jp');
  await expect(page.locator('[data-desk]')).toContainText('example-kogyo.co.jp');
  for (const found of [
    'Aさん@example-kogyo.co.jp',
    'Bさん@docomo.ne.jp',
    '11月3日10:15',
    'Queue-ID: 4dXyZ01abcz2',
    '<abc.123@example-kogyo.co.jp>',
  ])
    await expect(text(page)).toContainText(found);
  await expect(text(page)).not.toContainText(/taro|sato\.ken/u);
});

test('cuts a server’s endless sentence without leaving half of an address in it', async ({ page }) => {
  const endless = `550 5.1.1 User unknown ${'hanako.suzuki.long@example.jp '.repeat(30)}`;
  await page.goto('/send/error-code/');
  await page.evaluate((kept) => sessionStorage.setItem('mail-first-aid:bounce', kept), endless);
  await page.reload();
  await expect(page.locator('bounce-reader [data-cause]').first()).toBeVisible();
  await openReport(page);
  await expect(text(page)).toContainText('550 5.1.1 User unknown');
  await expect(text(page)).toContainText('…');
  await expect(text(page)).not.toContainText('hana');
});

test('takes in what every tool of the tab found, by the guide’s number', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('radio', { name: '届かない', exact: true }).check();
  await page.getByRole('checkbox', { name: /迷惑メールのフォルダー/u }).check();
  await page.goto('/send/attachment/');
  await page.getByLabel('または、大きさを書く').fill('40MB');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict=too-large]').first()).toBeVisible();
  await page.goto('/send/address/');
  await page.getByLabel('メールアドレス', { exact: true }).fill('taro@gmial.con');
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await expect(page.locator('address-checker li').first()).toBeVisible();
  await openReport(page);
  await expect(text(page)).toContainText('届かない');
  for (const number of ['101', '102', '201'])
    await expect(text(page)).toContainText(new RegExp(`^${number} `, 'mu'));
  await expect(text(page)).toContainText('54.7 MB');
  await expect(text(page)).not.toContainText('gmial');
});

test('says what a desk will ask for next, and that it has all', async ({ page }) => {
  await openReport(page);
  await expect(page.locator('report-writer [data-done]')).toHaveText('0');
  await page.locator('[data-row=trouble] summary').click();
  await page.getByLabel('どう困っていますか').selectOption('receive somebody');
  for (const row of ['since', 'own', 'others', 'screen', 'app', 'device', 'line'])
    await answer(page, row, '書きました');
  await expect(page.locator('report-writer [data-done]')).toHaveText(
    (await page.locator('report-writer [data-all]').textContent()) ?? '',
  );
  await expect(page.locator('[data-missing]')).toContainText('そろいました');
  await page.goto('/check/');
  await expect(page.getByRole('radio', { name: '特定の人からだけ届かない' })).toBeChecked();
});

test('finds whom to ask by the address', async ({ page }) => {
  await openReport(page);
  await answer(page, 'own', 'ｔａｒｏ＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ');
  await page.locator('#report-own').blur();
  await expect(page.locator('[data-desk]')).toContainText('ドコモメール');
  await expect(page.locator('[data-desk-link]')).toHaveAttribute('href', /^https:\/\/www\.docomo\.ne\.jp\//u);
  await answer(page, 'own', 'taro@example-kogyo.co.jp');
  await page.locator('#report-own').blur();
  await expect(page.locator('[data-desk]')).toContainText('example-kogyo.co.jp');
  await expect(page.locator('[data-desk-link]')).toBeHidden();
});

test('masks before anything is copied, shows the original by one press, and each label by choice', async ({
  page,
}) => {
  await openReport(page);
  await answer(page, 'own', 'taro@docomo.ne.jp');
  await answer(
    page,
    'note',
    '田中花子 <hanako@example.jp> に送れません。電話は 090-1234-5678 です。550 5.1.1 と出ます。',
  );
  await expect(text(page)).toContainText('Bさん@example.jp');
  for (const gone of ['taro', 'hanako', '田中花子', '090-1234-5678'])
    await expect(text(page)).not.toContainText(gone);
  await expect(text(page)).toContainText('550 5.1.1');

  await page.locator('[data-labels] li', { hasText: 'hanako@example.jp' }).getByRole('checkbox').uncheck();
  await expect(text(page)).toContainText('hanako@example.jp');
  await expect(text(page)).not.toContainText('taro');

  await page.getByRole('checkbox', { name: /アドレスや名前を伏せる/u }).uncheck();
  for (const back of ['taro@docomo.ne.jp', '田中花子', '090-1234-5678'])
    await expect(text(page)).toContainText(back);
});

test('fits into a short form, and gives the order for the telephone', async ({ page }) => {
  await openReport(page);
  await answer(page, 'own', 'taro@docomo.ne.jp');
  for (const row of ['screen', 'elsewhere', 'changed', 'note'])
    await answer(page, row, '長い説明です。'.repeat(60));
  await page.getByRole('radio', { name: /短い文/u }).check();
  await expect.poll(async () => (await text(page).textContent())?.length ?? 999).toBeLessThanOrEqual(400);
  await expect(page.locator('[data-left]')).toContainText('省いたもの');
  await page.getByRole('radio', { name: '電話で読む順番' }).check();
  await expect(text(page)).toContainText(/^1 .+\n2 /u);
});

test('a tool’s answer can be mended or taken back, and follows the tool until then', async ({ page }) => {
  await page.goto('/send/error-code/');
  await page.evaluate((kept) => sessionStorage.setItem('mail-first-aid:bounce', kept), bounce);
  await page.reload();
  await expect(page.locator('bounce-reader [data-cause]').first()).toBeVisible();
  await openReport(page);
  await page.locator('[data-row=others] summary').press('Enter');
  await expect(page.locator('#report-others')).toHaveValue('sato.ken@docomo.ne.jp');
  await answer(page, 'since', 'けさ');
  await page.evaluate(() => {
    const read = JSON.parse(sessionStorage.getItem('mail-first-aid:verdicts') ?? '{}') as {
      recipients: { address: string }[];
    };
    for (const recipient of read.recipients) recipient.address = 'jiro@example.com';
    sessionStorage.setItem('mail-first-aid:verdicts', JSON.stringify(read));
  });
  await page.reload();
  await expect(page.locator('#report-others')).toHaveValue('jiro@example.com');
  await page.locator('[data-row=trouble] summary').press('Enter');
  await page.getByLabel('どう困っていますか').selectOption('');
  await expect(text(page)).not.toContainText('困っていること');
});

test('further words can be masked, and a secret is warned of', async ({ page }) => {
  await openReport(page);
  await answer(page, 'note', '社長のヤマダが困っています。パスワードは hanako0315 です。');
  await expect(page.locator('[data-secret]')).toBeVisible();
  await page.getByLabel('ほかに伏せたい言葉').fill('ヤマダ、hanako0315');
  await expect(text(page)).not.toContainText('ヤマダ');
  await expect(page.locator('[data-secret]')).toBeHidden();
});

test('what was cleared on another page does not come back with the way back', async ({ page }) => {
  await openReport(page);
  await answer(page, 'own', 'taro@docomo.ne.jp');
  await expect(text(page)).toContainText('docomo.ne.jp');
  await page.goto('/about/');
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await page.goBack();
  await expect(page.locator('[data-row=own]')).toBeVisible();
  await expect(text(page)).not.toContainText('docomo.ne.jp');
});

test('answers stay over a reload of this tab, and no longer', async ({ page, context }) => {
  await openReport(page);
  await answer(page, 'since', 'きのうの夜9時');
  await page.reload();
  await expect(text(page)).toContainText('きのうの夜9時');
  const other = await context.newPage();
  await openReport(other);
  await expect(text(other)).not.toContainText('きのうの夜9時');
});

test('a megabyte pasted into an answer neither stops the page nor is lost', async ({ page }) => {
  await openReport(page);
  const long = '<script>alert(1)</script> Aさん@docomo.ne.jp taro@example.jp\n'.repeat(16_000);
  await page.locator('[data-row=screen] summary').press('Enter');
  await page.locator('#report-screen').evaluate((field, pasted) => {
    if (field instanceof HTMLTextAreaElement) field.value = pasted;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, long);
  await expect(text(page)).toContainText('docomo.ne.jp');
  await expect(text(page)).not.toContainText('taro');
  expect((await text(page).textContent())?.length).toBeLessThanOrEqual(2000);
  expect((await page.locator('#report-screen').inputValue()).length).toBe(long.length);
});

test('works with the stores blocked', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await openReport(page);
  await answer(page, 'since', 'きのうから');
  await expect(text(page)).toContainText('きのうから');
  await expect(page.locator('report-writer [data-said]')).toContainText('残せませんでした');
});

for (const store of ['report', 'verdicts', 'findings']) {
  test(`a corrupted store of ${store} is left out`, async ({ page }) => {
    await page.addInitScript((name) => {
      sessionStorage.setItem(`mail-first-aid:${name}`, '{"<img src=x>": [1, null, {"words": 7}]');
    }, store);
    await openReport(page);
    await answer(page, 'since', 'きのうから');
    await expect(text(page)).toContainText('きのうから');
  });
}

test('prints as one sheet of A4 with the picture for a phone', async ({ page }) => {
  await openReport(page);
  for (const row of ['screen', 'elsewhere', 'changed', 'note'])
    await answer(page, row, 'メッセージを配信できません。'.repeat(40));
  await expect(text(page)).toContainText('配信できません');
  const link = await readQr(page.locator('svg[data-qr]'));
  expect(link).toContain('/check/#s=2.');
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: '印刷する' }).click();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
});
