import { expect, test } from 'playwright/test';
import { templates } from './support/templates.ts';

/** From the narrowest phone that WCAG 1.4.10 asks for to a wide desk; a step small enough to meet every break of the layout. */
const widths = Array.from({ length: (1440 - 320) / 20 + 1 }, (_, index) => 320 + index * 20);

for (const path of templates) {
  test(`${path} never scrolls sideways between 320 and 1440 px`, async ({ page }) => {
    await page.goto(path);
    const tooWide: number[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });

  test(`${path} keeps its words at 200 % text size`, async ({ page }) => {
    await page.goto(path);
    await page.addStyleTag({ content: '' }).catch(() => undefined);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  });
}

test('everything that is pressed is at least 24 px in both directions (WCAG 2.5.8)', async ({ page }) => {
  for (const path of templates) {
    await page.goto(path);
    const small = await page.evaluate(() =>
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
    expect(small, path).toEqual([]);
  }
});
