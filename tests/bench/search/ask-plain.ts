import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import { close, createIndex } from 'pagefind';
import type { CodeTarget, LookupTable } from '../../../src/lib/search/lookup.ts';
import { launchOptions } from '../../support/find-browser.ts';
import { serve } from '../../support/serve.ts';
import type { Asked } from './ask-box.ts';

/** The pages that the site's own search can lead to, and what each stands for. */
function listPages(dist: string): ReadonlyMap<string, string> {
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(dist, 'pagefind', name), 'utf8'));
  const { table } = read('words.json') as { table: LookupTable };
  const codes = read('codes.json') as CodeTarget[];
  return new Map([...table.guides, ...codes].map(({ url, topic }) => [url, topic]));
}

/** Asks plain Pagefind, as it comes, for every phrase over the same pages, in a real browser on a Japanese page. */
export async function askPlain(dist: string, phrases: readonly string[]): Promise<Asked[]> {
  const pages = listPages(dist);
  const folder = mkdtempSync(path.join(tmpdir(), 'plain-'));
  try {
    const { index } = await createIndex();
    if (!index) throw new Error('Pagefind did not start');
    for (const url of pages.keys()) {
      const content = readFileSync(path.join(dist, url, 'index.html'), 'utf8');
      await index.addHTMLFile({ url, content });
    }
    await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
    await close();
    for (const name of ['index.html', '404.html'])
      writeFileSync(path.join(folder, name), '<!doctype html><html lang="ja"><title>plain</title>');
    const served = await serve(folder);
    const browser = await chromium.launch(launchOptions());
    try {
      const page = await browser.newPage();
      await page.goto(served.url);
      const asked: Asked[] = [];
      for (const q of phrases) {
        const { urls, ms } = await page.evaluate(async (question) => {
          const start = performance.now();
          const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
            search: (words: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
          };
          const { results } = await pagefind.search(question);
          const best = await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return { urls: best.map(({ url }) => url), ms: performance.now() - start };
        }, q);
        const results = urls.map((url) => ({ url, topic: pages.get(url) ?? '' }));
        asked.push({ q, sure: results.length > 0, results, ms: Math.round(ms * 10) / 10 });
      }
      return asked;
    } finally {
      await browser.close();
      served.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
