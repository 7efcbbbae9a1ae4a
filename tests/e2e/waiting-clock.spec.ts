import { expect, type Page, test } from 'playwright/test';

test.use({ timezoneId: 'Asia/Tokyo' });

const tool = (page: Page) => page.locator('waiting-clock');
const rows = (page: Page) => tool(page).locator('[data-phase]');
const current = (page: Page) => tool(page).locator('[aria-current]');
const trouble = (page: Page) => tool(page).locator('[data-trouble]');
const written = (page: Page) => tool(page).getByRole('textbox', { name: 'または、書くか貼る' });
const when = (page: Page) => tool(page).locator('input[type=datetime-local]');

async function open(page: Page, now = '2026-11-05T12:00:00+09:00'): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto('/send/recipient/#wait');
  await expect(tool(page).locator('form')).toBeVisible();
}
const ask = (page: Page) => tool(page).getByRole('button', { name: '待つ目安を見る' }).click();

for (const [said, phase, span] of [
  ['3時間前', 'wait', '11月6日09:00まで'],
  ['11月3日 10:15', 'other-way', '11月4日10:15から11月8日10:15まで'],
  ['Sat, 24 Oct 2026 10:15:02 +0900', 'give-up', '10月29日10:15を過ぎたら'],
] as const) {
  test(`a mail sent ${said}: ${phase}, with the days and times of that mail`, async ({ page }) => {
    await open(page);
    await written(page).fill(said);
    await ask(page);
    await expect(current(page)).toHaveAttribute('data-phase', phase);
    await expect(current(page).locator('dt')).toContainText(span);
    await expect(tool(page).getByRole('status')).toContainText(
      (await current(page).locator('b').textContent()) ?? '',
    );
  });
}

test('a day that is picked counts, and what was touched last counts most', async ({ page }) => {
  await open(page);
  await when(page).fill('2026-11-05T09:30');
  await ask(page);
  await expect(current(page)).toHaveAttribute('data-phase', 'wait');
  await written(page).fill('11月3日 10:15');
  await ask(page);
  await expect(current(page)).toHaveAttribute('data-phase', 'other-way');
  await when(page).fill('2026-11-05T11:00');
  await ask(page);
  await expect(tool(page).getByRole('status')).toContainText('11月5日11:00');
});

test('a server with times of its own changes the moments, and the source that is shown', async ({ page }) => {
  await open(page);
  await written(page).fill('3時間前');
  await expect(tool(page).locator('[data-basis]')).toContainText('RFC 5321');
  await tool(page).getByLabel('送ったサーバー').selectOption({ label: 'さくらのレンタルサーバ' });
  await ask(page);
  await expect(tool(page).getByRole('status')).toContainText('11月5日13:00');
  await expect(tool(page).locator('[data-basis]')).toContainText('さくらのサポート情報');
  await expect(tool(page).locator('[data-basis]')).not.toContainText('RFC 5321');
});

test.describe('elsewhere', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('the moments are those of the clock of the reader', async ({ page }) => {
    await open(page);
    await written(page).fill('Tue, 3 Nov 2026 10:15:02 +0900');
    await ask(page);
    await expect(tool(page).getByRole('status')).toContainText('11月2日20:15');
  });
});

for (const [said, about] of [
  ['', '送った日時を'],
  ['わすれました', '読み取れません'],
  ['11月3日', '時刻も'],
  ['2026年12月24日 10:00', 'まだ来ていない'],
] as const) {
  test(`${said || 'nothing'} is asked back calmly, and stays where it was typed`, async ({ page }) => {
    await open(page);
    await written(page).fill('3時間前');
    await ask(page);
    await written(page).fill(said);
    await ask(page);
    await expect(trouble(page)).toContainText(about);
    await expect(written(page)).toHaveValue(said);
    await expect(written(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(current(page)).toHaveCount(0);
    await expect(rows(page).first()).toContainText('送ってから1日まで');
  });
}

test('a day of long ago is given up, and its year is doubted', async ({ page }) => {
  await open(page);
  await written(page).fill('2016年11月3日 10:15');
  await ask(page);
  await expect(current(page)).toHaveAttribute('data-phase', 'give-up');
  await expect(current(page)).toContainText('年が合っているか');
});

test('what it found goes into the report, and one press forgets all of it', async ({ page }) => {
  await open(page);
  await written(page).fill('11月3日 10:15');
  await ask(page);
  const findings = () => page.evaluate(() => JSON.stringify(Object.values(sessionStorage)));
  expect(await findings()).toContain('50時間');
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(written(page)).toHaveValue('');
  await expect(current(page)).toHaveCount(0);
  await expect(tool(page).locator('[data-basis]')).toContainText('RFC 5321');
  expect(await findings()).toBe('[]');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what to do stands as a list by the time since sending, with the source', async ({ page }) => {
    await page.goto('/send/recipient/');
    await expect(rows(page)).toHaveCount(3);
    await expect(rows(page).nth(1)).toContainText('送ってから1日から5日まで');
    for (const row of await rows(page).all()) await expect(row).toBeVisible();
    await expect(tool(page).locator('[data-basis]')).toContainText('RFC 5321');
    await expect(tool(page).locator('form')).toBeHidden();
    await tool(page).locator('summary').click();
    await expect(tool(page).locator('[data-queue=gmail]')).toContainText('出典');
  });
});
