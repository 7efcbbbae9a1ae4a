import { expect, type Page, test } from 'playwright/test';
import { findFaults } from './support/find-faults.ts';

/** Each tool with a result on the page: what is done to get there, and what shows that it is there. */
const results: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  '/send/address/': async (page) => {
    await page
      .getByLabel('メールアドレス', { exact: true })
      .fill('taro@gmial.con, 太郎@ドコモ, a..b@docomo.ne.jp');
    await page.getByRole('button', { name: '確かめる', exact: true }).click();
    await expect(page.locator('[data-list] > li')).toHaveCount(3);
    await page.locator('[data-list] summary').last().click();
    await page.getByText('二つのアドレスを見比べる').click();
    await page.getByLabel('使ったアドレス').fill('tar0@docomo.ne.jp');
    await page.getByLabel('名刺や、相手のメールにあるアドレス').fill('taro@docomo.ne.jp');
    await page.getByRole('button', { name: '見比べる' }).click();
    await expect(page.locator('[data-differences] dt')).toHaveCount(1);
  },
  '/send/attachment/': async (page) => {
    await page.getByLabel('または、大きさを書く').fill('40MB');
    await page.locator('attachment-check').getByRole('button', { name: '調べる' }).click();
    await expect(page.locator('[data-verdict=too-large]').first()).toBeVisible();
  },
  '/send/error-code/': async (page) => {
    // Before the tool is awake nobody takes the file.
    await expect(page.locator('bounce-reader form button').first()).toBeEnabled();
    await page.locator('#bounce-file').setInputFiles('tests/fixtures/bounces/two-fates.eml');
    await expect(page.getByRole('heading', { name: '宛先は2件。結果が違います' })).toBeVisible();
  },
  '/send/error-code/#fake': async (page) => {
    await page.getByRole('button', { name: 'にせの知らせ' }).click();
    await expect(page.getByRole('heading', { name: 'にせの知らせかもしれません' })).toBeVisible();
  },
  '/send/error-code/#number': async (page) => {
    await page.getByLabel('戻ってきたメール').fill('0x800ccc0e');
    await page.locator('bounce-reader').getByRole('button', { name: '調べる' }).click();
    await expect(page.locator('bounce-reader [data-code-list]')).toBeVisible();
  },
  '/receive/mailbox-full/#usage': async (page) => {
    await page.getByRole('textbox', { name: '使っている量' }).fill('99%');
    await page.getByRole('button', { name: '空きを調べる' }).click();
    await expect(page.locator('box-check [data-result]')).toBeVisible();
  },
  '/send/recipient/#wait': async (page) => {
    await page.getByRole('textbox', { name: 'または、書くか貼る' }).fill('3時間前');
    await page.getByRole('button', { name: '待つ目安を見る' }).click();
    await expect(page.locator('waiting-clock [aria-current]')).toBeVisible();
    await page.locator('words-for').scrollIntoViewIfNeeded();
    await expect(page.locator('words-for [data-tool]')).toBeVisible();
  },
  '/receive/carrier/#ask': async (page) => {
    await page.getByRole('textbox', { name: '文に入れる、自分のアドレス' }).fill('gmail.com');
    await page.getByRole('button', { name: '文に入れる' }).click();
    await expect(page.locator('words-for [data-trouble]')).toBeVisible();
  },
  '/receive/devices/#kind': async (page) => {
    await page.locator('per-choice summary').first().click();
    await page.locator('letter-box').scrollIntoViewIfNeeded();
    await page.getByRole('radio', { name: 'IMAP' }).first().check();
    await expect(page.locator('per-choice details[open]').first()).toBeVisible();
  },
  '/support/': async (page) => {
    await page.locator('[data-row=own] summary').click();
    await page.getByLabel('どのアドレスで困っていますか').fill('taro@docomo.ne.jp');
    await page.getByLabel('どのアドレスで困っていますか').blur();
    await expect(page.locator('[data-labels] li')).toHaveCount(1);
    await expect(page.locator('[data-desk-link]')).toBeVisible();
  },
  '/check/#s=2.s.e.101-102.110': async (page) => {
    await expect(page.locator('[data-next]')).toBeVisible();
  },
  '/search/#code': async (page) => {
    await page.getByLabel('どんな状態ですか').fill('3110-0035');
    await expect(page.locator('search-box [data-list] a').first()).toBeVisible();
  },
  '/send/specific/#self-test': async (page) => {
    for (const result of ['届いた', 'エラー', '届いた', '何も来ない'].entries())
      await page
        .getByRole('group', { name: `テスト${result[0] + 1}の結果` })
        .getByLabel(result[1])
        .check();
    await expect(page.locator('self-test [data-cause]')).toBeVisible();
  },
  '/search/': async (page) => {
    await page.getByLabel('どんな状態ですか').fill('添付すると送れない');
    await expect(page.locator('search-box [data-list] a').first()).toBeVisible();
  },
};

for (const [path, reach] of Object.entries(results)) {
  test(`axe finds nothing on ${path} once its tool has answered`, async ({ page }) => {
    await page.goto(path);
    await reach(page);
    expect(await findFaults(page)).toEqual([]);
  });
}
