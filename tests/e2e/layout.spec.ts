import { expect, type Page } from 'playwright/test';
import { test } from './support/shared-page.ts';
import { templates } from './support/templates.ts';

/** From the narrowest screen that WCAG 1.4.10 asks for to a wide desk, and both sides of each break of the layout. */
const widths = [
  ...Array.from({ length: 29 }, (_, index) => 320 + index * 40),
  359,
  361,
  959,
  961,
  985,
].toSorted((a, b) => a - b);

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

for (const path of templates) {
  test(`${path} never scrolls sideways between 320 and 1440 px, nor at 200 % text size`, async ({
    shared,
    baseURL,
  }) => {
    await shared.goto(`${baseURL ?? ''}${path}`);
    const tooWide: number[] = [];
    for (const width of widths) {
      await shared.setViewportSize({ width, height: 800 });
      if (await scrollsSideways(shared)) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);

    await shared.setViewportSize({ width: 390, height: 844 });
    await shared.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await scrollsSideways(shared)).toBe(false);
  });

  test(`everything that is pressed on ${path} is at least 24 px in both directions (WCAG 2.5.8)`, async ({
    shared,
    baseURL,
  }) => {
    await shared.goto(`${baseURL ?? ''}${path}`);
    const small = await shared.evaluate(() =>
      Array.from(document.querySelectorAll('button, input, summary, nav a, li > a, a.button'), (element) => ({
        element,
        box: element.getBoundingClientRect(),
      }))
        .filter(
          ({ element, box }) =>
            box.width > 1 &&
            (box.height < 24 || box.width < 24) &&
            getComputedStyle(element).display !== 'inline',
        )
        .map(({ element }) => element.outerHTML.slice(0, 100)),
    );
    expect(small).toEqual([]);
  });
}

test('the map, the chosen side and the picks keep their shape in forced colours', async ({
  shared,
  baseURL,
}) => {
  await shared.emulateMedia({ forcedColors: 'active' });
  try {
    await shared.goto(`${baseURL ?? ''}/receive/devices/`);
    const borderOf = (selector: string, pseudo?: string) =>
      shared
        .locator(selector)
        .first()
        .evaluate((element, part) => getComputedStyle(element, part).borderTopStyle, pseudo);
    expect(await borderOf('[data-state=here] .dot', '::before')).toBe('solid');
    expect(await borderOf('.circled b')).toBe('solid');
    expect(await borderOf('per-choice details')).toBe('solid');
  } finally {
    await shared.emulateMedia({ forcedColors: null });
  }
});

test('nothing moves for those who ask for it', async ({ shared, baseURL }) => {
  await shared.emulateMedia({ reducedMotion: 'reduce' });
  try {
    await shared.goto(`${baseURL ?? ''}/send/error-code/`);
    const moving = await shared.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return /[1-9]/u.test(transitionDuration) || animationName !== 'none';
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
  } finally {
    await shared.emulateMedia({ reducedMotion: null });
  }
});
