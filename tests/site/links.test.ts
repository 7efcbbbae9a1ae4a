import { describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { readBuiltPages } from '../support/built-pages.ts';
import { deadLinks } from '../support/dead-links.ts';

const pages = readBuiltPages();

describe('links of the built site', () => {
  it('has pages and links to look at', () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.flatMap(({ html }) => html.match(/href="/gu) ?? []).length).toBeGreaterThan(500);
  });

  it.each(pages)('$path leads nowhere dead', (page) => {
    expect(deadLinks(page, pages, site.base, 'dist')).toEqual([]);
  });
});
