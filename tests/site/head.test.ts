import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { isIndexed, readBuiltPages } from '../support/built-pages.ts';

const pages = readBuiltPages();
const indexed = pages.filter(isIndexed);

function read(html: string, pattern: RegExp): string {
  return pattern.exec(html)?.[1] ?? '';
}

describe('head of every page', () => {
  it.each(pages)('$path says what it is', ({ path, html }) => {
    expect(html).toMatch(/<html lang="ja"[ >]/u);
    expect(read(html, /<title>([^<]+)<\/title>/u)).not.toBe('');
    const description = read(html, /<meta name="description" content="([^"]+)"/u);
    expect(description.length).toBeGreaterThan(path === '/404.html' || path === '/kitchen-sink/' ? 5 : 40);
    expect(description.length).toBeLessThanOrEqual(130);
    expect(html).toContain('<meta name="referrer" content="no-referrer"');
    expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
  });

  it.each(indexed)('$path names its own address', ({ path, html }) => {
    expect(read(html, /<link rel="canonical" href="([^"]+)"/u)).toBe(site.origin + path);
    expect(read(html, /<meta property="og:url" content="([^"]+)"/u)).toBe(site.origin + path);
  });

  it('gives no two pages the same title or description', () => {
    for (const pattern of [/<title>([^<]+)<\/title>/u, /<meta name="description" content="([^"]+)"/u]) {
      const values = indexed.map(({ html }) => read(html, pattern));
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  it.each(indexed.filter(({ path }) => path !== '/'))(
    '$path has a breadcrumb that search engines read',
    ({ html }) => {
      const data: unknown = JSON.parse(read(html, /<script type="application\/ld\+json">([^<]+)<\/script>/u));
      expect(data).toMatchObject({ '@type': 'BreadcrumbList' });
      expect(JSON.stringify(data)).toContain(site.origin);
    },
  );

  it.each(indexed.filter(({ path }) => /^\/(?:send|receive|general|support|errors\/\d)/u.test(path)))(
    '$path shows the day of its review to people and machines',
    ({ html }) => {
      expect(html).toMatch(/<time datetime="\d{4}-\d{2}-\d{2}"[^>]*>\d{4}年\d{1,2}月\d{1,2}日<\/time>/u);
    },
  );
});
