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
};
`;

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
});
