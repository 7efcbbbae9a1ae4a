import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';

/** tests/permalinks.txt: a line an address, `/send/attachment/#size` or `102 /send/attachment/`, or a pick, `app=thunderbird`; mails already sent point at them. */
const lines = readFileSync('tests/permalinks.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const picks = lines.filter((line) => line.includes('='));
const addresses = lines.filter((line) => !line.includes('='));
const pages = readBuiltPages();
const picksOf = (html: string) =>
  [...html.matchAll(/<per-choice\s[^>]*data-kind="([a-z]+)"[^>]*>([\s\S]*?)<\/per-choice>/gu)].flatMap(
    ([, kind = '', list = '']) =>
      [...list.matchAll(/data-choice="([a-z0-9-]+)"/gu)].map(([, id = '']) => `${kind}=${id}`),
  );
const fragmentsOf = (html: string) =>
  [...html.matchAll(/<(?:section|li)\b[^>]*\sid="([a-z][a-z0-9-]*)"/gu)]
    .map((match) => match[1] ?? '')
    .filter((id) => !id.startsWith('source-'));

describe('permalinks', () => {
  it.each(addresses)('%s is still there', (line) => {
    const [, number, address = ''] = /^(?:(\d{3}) )?(\S+)$/u.exec(line) ?? [];
    const [path, fragment] = address.split('#');
    const page = pages.find((one) => one.path === path);
    expect(page, 'the page is gone').toBeDefined();
    if (number !== undefined) expect(page?.html).toMatch(new RegExp(`class="number"[^>]*>${number}<`, 'u'));
    if (fragment !== undefined) expect(page?.html).toContain(` id="${fragment}"`);
  });

  it('lists every app, service and carrier that a link can name, and has all of those it lists', () => {
    const offered = new Set(pages.flatMap(({ html }) => picksOf(html)));
    expect([...offered].toSorted()).toEqual(picks.toSorted());
  });

  it('lists every address, number and step of the site', () => {
    const listed = new Set(lines);
    const missing = pages
      .filter(({ path }) => path !== '/404.html' && path !== '/kitchen-sink/')
      .flatMap(({ path, html }) => {
        const number = /案内番号 <b class="number"[^>]*>(\d{3})</u.exec(html)?.[1];
        return [
          number === undefined ? path : `${number} ${path}`,
          ...fragmentsOf(html).map((id) => `${path}#${id}`),
        ];
      })
      .filter((line) => !listed.has(line));
    expect(missing, 'add these lines to tests/permalinks.txt').toEqual([]);
  });
});
