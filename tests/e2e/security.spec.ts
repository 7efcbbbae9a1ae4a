import { expect, type Page, test } from 'playwright/test';

/** What somebody could paste to make a page act: markup, handlers, addresses that would be fetched, and words that must not travel. */
const hostile = [
  '<img src=x onerror="window.attacked=1">',
  '<script>window.attacked=1</script>',
  '"><svg onload=window.attacked=1>',
  'javascript:window.attacked=1',
  '<link rel=stylesheet href=https://attacker.example/x.css>',
  'secret-word-7731@attacker.example 550 5.1.1 <secret-word-7731@attacker.example>: User unknown',
].join('\n');

/** Files that a tool may still ask for after the page has loaded. */
const fixedList = /^\/(?:pagefind|_astro|reader)\/[\w.-]+(?:\/[\w.-]+)*$/u;

function expectFixedList(asked: readonly URL[], page: Page): void {
  for (const { origin, pathname, search } of asked) {
    expect(origin).toBe(new URL(page.url()).origin);
    expect(pathname).toMatch(fixedList);
    // Pagefind asks for its list of files past any cache, with the time of day.
    expect(search).toMatch(/^(?:\?ts=\d+)?$/u);
  }
}

for (const path of [
  '/',
  '/send/',
  '/send/address/',
  '/send/attachment/',
  '/send/error-code/',
  '/receive/mailbox-full/#usage',
  '/send/recipient/#wait',
  '/receive/carrier/#ask',
  '/search/',
  '/support/',
  '/404.html',
] as const) {
  test(`hostile text on ${path} runs nothing, sends nothing and stays in its field`, async ({ page }) => {
    const requests: URL[] = [];
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(path);
    page.on('request', (request) => requests.push(new URL(request.url())));

    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    // A tool shows its fields once it is awake.
    await page.waitForLoadState('networkidle');
    const fields = page.locator('input[type=text], input[type=search], textarea:not([readonly])');
    const count = await fields.count();
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const field = fields.nth(index);
      await field.fill(hostile);
      await field.press('Enter');
      const button = field.locator('xpath=ancestor::form[1]').getByRole('button').first();
      if ((await button.count()) > 0) await button.click();
    }
    await page.waitForTimeout(700);

    expect(await page.evaluate(() => Reflect.get(window, 'attacked') as unknown)).toBeUndefined();
    expect(errors).toEqual([]);
    expectFixedList(requests, page);
    expect(page.url()).not.toContain('?');
    expect(await page.context().cookies()).toEqual([]);
    // Only the bounce reader and the report keep what was written, for a reload of this one tab.
    const kept = await page.evaluate(
      (withTab) =>
        JSON.stringify([Object.entries(localStorage), withTab ? Object.entries(sessionStorage) : []]),
      path !== '/send/error-code/' && path !== '/support/',
    );
    expect(kept).not.toContain('secret-word');
  });
}

for (const address of [
  '/search/#q=',
  '/search/?q=',
  '/check/#s=1.',
  '/check/#s=2.',
  '/support/#',
  '/desk/#',
  '/check/#',
  '/receive/devices/#app=',
  '/receive/devices/#kind&app=',
  '/send/address/#',
]) {
  test(`a link that is hostile after ${address} runs nothing and asks for nothing`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const asked: URL[] = [];
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) asked.push(new URL(request.url()));
    });
    await page.goto(address + encodeURIComponent(hostile));
    await page.goto('about:blank');
    await page.goto(address + hostile.replace(/\n/gu, '%0A'));
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(window, 'attacked') as unknown)).toBeUndefined();
    expect(errors).toEqual([]);
    expectFixedList(asked, page);
  });
}

test('hostile names of files are shown as text', async ({ page }) => {
  await page.goto('/send/attachment/');
  const name = '<img src=x onerror="window.attacked=1">.png';
  await page
    .locator('attachment-check input[type=file]')
    .setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.alloc(2048) });
  await expect(page.locator('attachment-check [data-name]')).toHaveText(name);
  expect(await page.evaluate(() => Reflect.get(window, 'attacked') as unknown)).toBeUndefined();
});

test('one press clears everything that was typed and kept', async ({ page }) => {
  await page.goto('/check/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);

  await page.goto('/send/address/');
  await page.getByLabel('メールアドレス', { exact: true }).fill('taro@gmial.con');
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(page.getByLabel('メールアドレス', { exact: true })).toHaveValue('');
  await expect(page.locator('address-checker li')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('one press clears what was ticked before its tool was there', async ({ page }) => {
  await page.route('**/check-list.*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await page.goto('/check/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(page.locator('check-list [data-live]').first()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('one press clears the report and everything that it was written from', async ({ page }) => {
  const held = () => page.evaluate(() => localStorage.length + sessionStorage.length);
  await page.goto('/send/attachment/');
  await page.getByLabel('または、大きさを書く').fill('40MB');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-verdict=too-large]').first()).toBeVisible();
  await page.goto('/support/');
  await page.locator('[data-row=own] summary').click();
  await page.getByLabel('どのアドレスで困っていますか').fill('taro@example.jp');
  await expect(page.locator('[data-text]')).toContainText('102');
  await expect(page.locator('[data-text]')).toContainText('@example.jp');
  expect(await held()).toBeGreaterThan(1);
  await page.getByRole('button', { name: '書いたものと印をすべて消す' }).click();
  await expect(page.getByLabel('どのアドレスで困っていますか')).toHaveValue('');
  await expect(page.locator('[data-text]')).not.toContainText('example.jp');
  await expect(page.locator('[data-text]')).not.toContainText('102');
  expect(await held()).toBe(0);
});

test('a tool in a step works with the network gone, and one that came too late comes with the network', async ({
  page,
  context,
}) => {
  await page.goto('/receive/mailbox-full/');
  const box = page.locator('box-check');
  await context.setOffline(true);
  await box.scrollIntoViewIfNeeded();
  await expect(box.locator('[data-unloaded]')).toBeVisible();
  await context.setOffline(false);
  await expect(box.locator('[data-unloaded]')).toBeHidden();
  await context.setOffline(true);
  await page.getByRole('textbox', { name: '使っている量' }).fill('99%');
  await page.getByRole('button', { name: '空きを調べる' }).click();
  await expect(box.locator('[data-result]')).toBeVisible();
});

test('the tools work with the network gone', async ({ page, context }) => {
  await page.goto('/send/address/');
  await expect(page.getByRole('button', { name: '確かめる', exact: true })).toBeEnabled();
  await context.setOffline(true);
  await page.getByLabel('メールアドレス', { exact: true }).fill('taro@gmial.con');
  await page.getByRole('button', { name: '確かめる', exact: true }).click();
  await expect(page.locator('address-checker li')).toContainText('こう直せます');
});
