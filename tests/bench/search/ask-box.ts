import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { launchOptions } from '../../support/find-browser.ts';
import { type Answered, serve } from '../../support/serve.ts';

/** What the site's own search box answered to one phrase; `ms` runs from the last input event to the painted list. */
export interface Asked {
  q: string;
  sure: boolean;
  results: { url: string; topic: string }[];
  ms: number;
}

/** Types a phrase into the box as one input event and reads the list once it is painted. */
async function ask(page: Page, q: string): Promise<Asked> {
  const { sure, results, ms } = await page.evaluate(async (question) => {
    const field = document.querySelector<HTMLInputElement>('search-box input');
    const list = document.querySelector<HTMLElement>('search-box [data-list]');
    if (!field || !list) throw new Error('no search box');
    const painted = new Promise<void>((done) => {
      new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => {
          setTimeout(done);
        });
      }).observe(list, { attributes: true, childList: true });
    });
    const start = performance.now();
    field.value = question;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await painted;
    const ms = performance.now() - start;
    const links = Array.from(list.querySelectorAll<HTMLAnchorElement>('.row > a[data-topic]'));
    const found = links.map((link) => ({
      url: new URL(link.href).pathname,
      topic: link.dataset['topic'] ?? '',
    }));
    return { sure: list.dataset['sure'] === 'true', results: found, ms };
  }, q);
  return { q, sure, results, ms: Math.round(ms * 10) / 10 };
}

/** Asks every phrase of the built site's search page, in a real browser; `first` is what the server sent from the first focus to the first answer. */
export async function askBox(
  dist: string,
  phrases: readonly string[],
  base = '/',
): Promise<{ asked: Asked[]; first: Answered[] }> {
  const served = await serve(path.resolve(dist), base);
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${served.url}/search/`, { waitUntil: 'networkidle' });
    served.answered.length = 0;
    await page.locator('search-box input').focus();
    const asked: Asked[] = [];
    let first: Answered[] = [];
    for (const phrase of phrases) {
      asked.push(await ask(page, phrase));
      if (asked.length === 1) first = [...served.answered];
    }
    return { asked, first };
  } finally {
    await browser.close();
    served.close();
  }
}
