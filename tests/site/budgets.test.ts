import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressChecker, budgetOf, firstSearch } from '../bench/pages/budgets.ts';
import { type PageWeight, weighPages } from '../bench/pages/weigh.ts';
import { askBox } from '../bench/search/ask-box.ts';
import { hasBudget, readBuiltPages } from '../support/built-pages.ts';
import { isDictionary, withFewOfDictionary } from '../support/page-shapes.ts';

const pages = readBuiltPages().filter(hasBudget);

/** Weighed in a browser; the rest of the dictionary asks for the same files, and differs in its own bytes. */
const weighed = withFewOfDictionary(pages);
const entries = pages.filter((page) => isDictionary(page) && !weighed.includes(page));

describe('budgets', () => {
  let weights: PageWeight[] = [];
  beforeAll(async () => {
    weights = await weighPages(path.resolve('dist'), weighed);
  });

  it.each(weighed)('$path stays within its bytes, requests and script', ({ path: page }) => {
    const weight = weights.find((one) => one.path === page);
    if (!weight) throw new Error(`${page} was not weighed`);
    const budget = budgetOf(weight.kind);
    expect(weight.bytes).toBeGreaterThan(1000);
    expect(weight.bytes).toBeLessThanOrEqual(budget.bytes);
    expect(weight.requests).toBeLessThanOrEqual(budget.requests);
    expect(weight.script).toBeLessThanOrEqual(budget.script);
  });

  it('hold for every other page of the dictionary', () => {
    const [model] = weighed.filter(isDictionary);
    const weight = weights.find((one) => one.path === model?.path);
    if (!model || !weight) throw new Error('no page of the dictionary was weighed');
    const own = (html: string) => brotliCompressSync(html).length;
    const files = weight.bytes - own(model.html);
    expect(files).toBeGreaterThan(1000);
    expect(entries.length).toBeGreaterThan(100);
    const tooHeavy = entries.filter(({ html }) => own(html) + files > budgetOf('reading').bytes);
    expect(tooHeavy.map((page) => page.path)).toEqual([]);
  });

  it('holds for the address checker with all that it knows', () => {
    const html = pages.find((page) => page.path === '/send/address/')?.html ?? '';
    const [, world = ''] = /data-world>(.*?)<\/script>/su.exec(html) ?? [];
    const scripts = readdirSync('dist/_astro').filter((name) =>
      /^(?:address-checker|copy-button|findings|messages)\./u.test(name),
    );
    expect(world.length).toBeGreaterThan(10_000);
    expect(scripts).toHaveLength(4);
    const parts = [world, ...scripts.map((name) => readFileSync(`dist/_astro/${name}`))];
    expect(parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0)).toBeLessThanOrEqual(
      addressChecker,
    );
  });

  it('holds for the first search, from the focus to its answer', async () => {
    const { asked, first } = await askBox('dist', ['添付すると送れない']);
    expect(asked[0]?.results.length).toBeGreaterThan(0);
    const bytes = first.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(firstSearch);
  });
});
