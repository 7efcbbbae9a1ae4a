import { expect, type Page, test } from 'playwright/test';

const own = '/send/specific/#self-test';
const tool = (page: Page) => page.locator('self-test');
const group = (page: Page, number: number) => page.getByRole('group', { name: `テスト${number}の結果` });
const cause = (page: Page) => tool(page).locator('[data-cause]');
const words = { a: '届いた', e: 'エラー', n: '何も来ない' };

/** Chooses the results of the tests in order, a letter each as in the table of the unit test; a hyphen leaves one out. */
async function answer(page: Page, letters: string): Promise<void> {
  for (const [index, letter] of Array.from(letters).entries())
    if (letter === 'a' || letter === 'e' || letter === 'n')
      await group(page, index + 1)
        .getByLabel(words[letter])
        .check();
}

async function open(page: Page): Promise<void> {
  await page.goto(own);
  await expect(group(page, 1)).toBeVisible();
}

for (const [letters, id, sides, stopped, guide] of [
  ['aaaa', 'one-mail', ['自分', '相手'], 2, '#retype'],
  ['aaae', 'their-refusal', ['相手'], 2, '/send/recipient/#tell'],
  ['aan', 'incoming-sorted', ['自分'], 2, '/receive/filter/'],
  ['nae', 'box-closed', ['自分'], 2, '/receive/mailbox-full/#usage'],
  ['aea', 'outgoing-refused', ['自分', 'サービス'], 2, '/send/error-code/'],
  ['eea', 'sending', ['自分'], 1, '/send/settings/'],
  ['nna', 'outbox', ['自分'], 1, '/send/outbox/'],
  ['een', 'connection', ['自分', 'サービス'], 1, '/general/network/'],
] as const) {
  test(`${letters} is ${id}: whose side, where on the map, and where to go`, async ({ page }) => {
    await open(page);
    await answer(page, letters);
    await expect(cause(page)).toHaveAttribute('data-cause', id);
    await expect(cause(page).locator('[data-part=side] b')).toHaveText(sides);
    await expect(cause(page).locator('[data-part=certainty] b')).toHaveText(['おそらく']);
    await expect(cause(page).locator('figure')).toHaveCount(1);
    await expect(cause(page).locator('[data-state=stop]')).toHaveCount(stopped);
    await expect(cause(page).locator('[data-part=now] a').first()).toHaveAttribute(
      'href',
      new RegExp(`${guide}$`, 'u'),
    );
    await expect(tool(page).locator('[data-said]')).toContainText('結果：');
  });
}

test('contradictions are not decided: no side, no place, and what to try again', async ({ page }) => {
  await open(page);
  await answer(page, 'aen');
  await expect(cause(page)).toHaveAttribute('data-cause', 'between');
  await expect(cause(page).locator('[data-part=side] b')).toHaveCount(0);
  await expect(cause(page).locator('[data-part=certainty] b')).toHaveText(['分かりません']);
  await expect(cause(page).locator('[data-state=stop]')).toHaveCount(0);
  await expect(cause(page).locator('[data-part=note]')).toContainText('もう一度試すもの：自分→別のサービス');
});

test('before it is decided, it says which test comes next, and takes a verdict back', async ({ page }) => {
  await open(page);
  await answer(page, 'a');
  await expect(tool(page).getByRole('status')).toContainText('テスト2');
  await answer(page, '-aa');
  await expect(tool(page).getByRole('status').getByRole('link')).toHaveAttribute('href', /#ask-sender$/u);
  await expect(cause(page)).toHaveCount(0);
  await answer(page, '--e');
  await expect(cause(page)).toHaveCount(1);
  await answer(page, '--a');
  await expect(cause(page)).toHaveCount(0);
});

test('somebody else who fails as well is a trouble of its own', async ({ page }) => {
  await open(page);
  await answer(page, 'aeaa');
  await expect(cause(page).locator('[data-theirs-too]')).toBeHidden();
  await answer(page, '---n');
  await expect(cause(page)).toHaveAttribute('data-cause', 'outgoing-refused');
  await expect(cause(page).locator('[data-theirs-too] a')).toHaveAttribute('href', /\/send\/recipient\/$/u);
});

test('each mail has the time of the press in its subject, and no address', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-28T14:05:00+09:00'));
  await open(page);
  // The mail app would take the page's place; the link is made before that.
  await page.evaluate(() => {
    addEventListener('click', (event) => event.preventDefault());
  });
  const link = page.getByRole('link', { name: 'テスト1のメールを作る' });
  const subject = async () => decodeURIComponent((await link.getAttribute('href')) ?? '');
  expect(await subject()).toBe('mailto:?subject=テスト1');
  await link.click();
  expect(await subject()).toBe('mailto:?subject=テスト1 11/28 14:05');
  await page.clock.setFixedTime(new Date('2026-11-28T14:36:00+09:00'));
  await link.press('Enter');
  expect(await subject()).toBe('mailto:?subject=テスト1 11/28 14:36');
});

test('is done with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'テスト1のメールを作る' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(group(page, 1).getByLabel('届いた')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(group(page, 1).getByLabel('エラー')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'テスト2のメールを作る' })).toBeFocused();
});

test('what was chosen is there after a reload, told to the report, and gone with one press', async ({
  page,
}) => {
  await open(page);
  await answer(page, 'aea');
  await page.reload();
  await expect(cause(page)).toHaveAttribute('data-cause', 'outgoing-refused');
  await expect(group(page, 2).getByLabel('エラー')).toBeChecked();
  const found = () => page.evaluate(() => sessionStorage.getItem('mail-first-aid:findings') ?? '{}');
  expect(Object.keys(JSON.parse(await found()) as object)).toEqual(['112']);
  await tool(page).getByRole('button', { name: '結果を選び直す' }).click();
  await expect(cause(page)).toHaveCount(0);
  expect(await found()).toBe('{}');
  expect(await page.evaluate(() => sessionStorage.getItem('mail-first-aid:self-test'))).toBeNull();

  await answer(page, 'aea');
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(cause(page)).toHaveCount(0);
  await expect(tool(page).locator('input:checked')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a store with anything else in it is none', async ({ page }) => {
  await page.addInitScript(() => {
    sessionStorage.setItem('mail-first-aid:self-test', '<img src=x onerror=alert(1)>');
  });
  await open(page);
  await expect(tool(page).locator('input:checked')).toHaveCount(0);
});

test('works with the store blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await answer(page, 'nna');
  await expect(cause(page)).toHaveAttribute('data-cause', 'outbox');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the four tests and the telling results stand as lists', async ({ page }) => {
    await page.goto(own);
    await expect(tool(page).getByRole('link', { name: /のメールを作る/u })).toHaveCount(4);
    await expect(tool(page).getByRole('link', { name: 'テスト4のメールを作る' })).toHaveAttribute(
      'href',
      `mailto:?subject=${encodeURIComponent('テスト4')}`,
    );
    expect(await tool(page).locator('[data-static] li a').count()).toBeGreaterThanOrEqual(6);
    await expect(tool(page).locator('input:visible, button:visible')).toHaveCount(0);
  });
});
