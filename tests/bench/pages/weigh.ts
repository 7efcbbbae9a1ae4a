import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { type BuiltPage, kindOf } from '../../support/built-pages.ts';
import { launchOptions } from '../../support/find-browser.ts';
import { serve } from '../../support/serve.ts';

/** What one page costs a visitor whose cache is cold, in brotli bytes, up to the load event and whatever it started; `script` counts what is inlined. */
export interface PageWeight {
  path: string;
  kind: 'tool' | 'reading';
  bytes: number;
  requests: number;
  script: number;
}

/** So long nothing may be asked for until a page has all it wants (milliseconds). */
const quiet = 150;

/** Weighs pages in a real browser on a phone's screen, one after the other. */
export async function weighPages(dist: string, pages: readonly BuiltPage[]): Promise<PageWeight[]> {
  const served = await serve(dist);
  const browser = await chromium.launch(launchOptions());
  const weights: PageWeight[] = [];
  for (const { path } of pages) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    served.answered.length = 0;
    await page.goto(served.url + path);
    // A tool's own file is asked for by the page's script, so it may come after the load event.
    let known = -1;
    while (known !== served.answered.length) {
      known = served.answered.length;
      await page.waitForTimeout(quiet);
    }
    const inline = await page.evaluate(() =>
      Array.from(document.querySelectorAll('script:not([src])'), (script) =>
        /json/u.test(script.getAttribute('type') ?? '') ? '' : script.textContent,
      ).join(''),
    );
    const requests = served.answered.filter((request) => !request.path.endsWith('/favicon.ico'));
    const scripts = requests.filter((request) => request.path.endsWith('.js'));
    weights.push({
      path,
      kind: kindOf(path),
      bytes: sum(requests),
      requests: requests.length,
      script: sum(scripts) + (inline === '' ? 0 : brotliCompressSync(inline).length),
    });
    await context.close();
  }
  await browser.close();
  served.close();
  return weights;
}

function sum(requests: readonly { bytes: number }[]): number {
  return requests.reduce((bytes, request) => bytes + request.bytes, 0);
}
