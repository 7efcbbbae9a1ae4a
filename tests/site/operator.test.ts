import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askBox } from '../bench/search/ask-box.ts';
import { type BuiltPage, readBuiltPages } from '../support/built-pages.ts';
import { deadLinks } from '../support/dead-links.ts';

/** What a hosting company would write into src/site.ts. */
const otherSite = `import type { Operator } from './lib/operator.ts';

export const site: Operator = {
  name: 'みなとメール相談室',
  origin: 'https://help.minato-host.example',
  base: '/mail/',
  organisation: { name: 'みなとホスティング', url: 'https://minato-host.example/' },
  desk: { name: 'みなとサポート', telephone: '03-0000-0000', hours: '平日 10時から17時', form: 'https://minato-host.example/form' },
  corrections: 'mailto:words@minato-host.example',
  feedback: 'https://minato-host.example/answer?form=7',
};
`;

/** The number of a guide that the page is, and null for the overviews and every other page. */
function numberOf(html: string): string | null {
  return /<step-links[^>]* data-number="(\d{3})"/u.exec(html)?.[1] ?? null;
}

describe('the site under another name and in a folder', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'other-site-'));
  const dist = path.join(folder, 'dist');
  let pages: BuiltPage[] = [];

  beforeAll(() => {
    for (const part of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(part, path.join(folder, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
    writeFileSync(path.join(folder, 'src/site.ts'), otherSite);
    execFileSync('npx', ['astro', 'build'], {
      cwd: folder,
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
    pages = readBuiltPages(dist);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the same pages', () => {
    expect(pages.map((page) => page.path)).toEqual(readBuiltPages().map((page) => page.path));
  });

  it('has no dead link, and none that leaves its folder', () => {
    const dead = pages.flatMap((page) =>
      deadLinks(page, pages, '/mail/', dist).map((address) => `${page.path}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  it('is searched in its folder', async () => {
    const { asked } = await askBox(dist, ['添付すると送れない', '550 5.1.1'], '/mail/');
    expect(asked.map(({ results }) => results[0]?.url)).toEqual([
      '/mail/send/attachment/',
      '/mail/errors/5.1.1/',
    ]);
  });

  it('bears the new name and address, and nowhere the old', () => {
    for (const { path: page, html } of pages) {
      expect(html, page).toContain('みなとメール相談室');
      expect(html, page).not.toMatch(/メールの救急箱|mail-first-aid\.example/u);
    }
    expect(readFileSync(path.join(dist, 'robots.txt'), 'utf8')).toContain(
      'https://help.minato-host.example/mail/sitemap.xml',
    );
    expect(readFileSync(path.join(dist, 'sitemap.xml'), 'utf8')).toContain(
      'https://help.minato-host.example/mail/send/attachment/',
    );
  });

  it('offers the desk on the support guide, and a way to report a mistake', () => {
    const support = pages.find((page) => page.path === '/support/')?.html ?? '';
    expect(support).toContain('tel:0300000000');
    expect(support).toContain('https://minato-host.example/form');
    expect(support).toContain('mailto:words@minato-host.example');
  });

  it('asks at the end of every guide and of the checklist whether it helped, by links that carry the number and the answer alone', () => {
    for (const { path: page, html } of pages.filter((one) => one.path !== '/kitchen-sink/')) {
      const links = [...html.matchAll(/href="(https:\/\/minato-host\.example\/answer[^"]*)"/gu)].map(
        ([, link = '']) => new URL(link.replaceAll('&amp;', '&')).search,
      );
      const guide = page === '/check/' ? 'check' : numberOf(html);
      const no = (reason: string) => `?form=7&guide=${guide}&answer=no&reason=${reason}`;
      expect(links, page).toEqual(
        guide === null
          ? []
          : [
              `?form=7&guide=${guide}&answer=yes`,
              ...['hard', 'different-screen', 'no-change', 'not-there'].map(no),
            ],
      );
      if (guide !== null && guide !== 'check') expect(html, page).toContain('href="/mail/support/#report"');
    }
  });
});

describe('the site as it is', () => {
  it('asks nothing that would go nowhere', () => {
    for (const { path: page, html } of readBuiltPages()) expect(html, page).not.toContain('解決しましたか');
  });
});
