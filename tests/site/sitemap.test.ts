import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { isIndexed, readBuiltPages } from '../support/built-pages.ts';

describe('sitemap and robots.txt', () => {
  const sitemap = readFileSync('dist/sitemap.xml', 'utf8');

  it('lists exactly the pages that search engines may list', () => {
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map((match) => match[1]).toSorted();
    const built = readBuiltPages()
      .filter(isIndexed)
      .map(({ path }) => site.origin + path)
      .toSorted();
    expect(listed).toEqual(built);
    expect(listed.length).toBeGreaterThan(30);
  });

  it('is named in robots.txt', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
  });
});
