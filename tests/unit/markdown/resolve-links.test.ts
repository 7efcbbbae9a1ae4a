import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it, vi } from 'vitest';
import { resolveLinks } from '../../../src/markdown/resolve-links.ts';
import { runPlugin, whereItStops } from './run-plugin.ts';

vi.mock('../../../src/site.ts', () => ({ site: { base: '/mail/' } }));
vi.mock('../../../src/markdown/known-targets.ts', () => ({
  readKnownTargets: () => ({
    guides: new Map([['send/attachment', new Set(['size', 'still'])]]),
    errors: new Set(['5.1.1']),
  }),
}));

const step = '<Step id="folder" title="題" reversible="yes">\n\n本文です。\n\n</Step>\n\n';

function linksOf(source: string): Link[] {
  const links: Link[] = [];
  visit(runPlugin(resolveLinks, source).tree, 'link', (link) => {
    links.push(link);
  });
  return links;
}

describe('resolveLinks', () => {
  it.each([
    ['guide:send/attachment', '/mail/send/attachment/'],
    ['guide:send/attachment#size', '/mail/send/attachment/#size'],
    ['code:5.1.1', '/mail/errors/5.1.1/'],
    ['page:check#spam', '/mail/check/#spam'],
    ['#folder', '#folder'],
    ['#still', '#still'],
  ])('turns %s into %s', (target, url) => {
    expect(linksOf(`${step}[言葉](${target})`).map((link) => link.url)).toEqual([url]);
  });

  it('keeps an outside address and has it tell nothing of this page', () => {
    expect(linksOf('[IPA](https://www.ipa.go.jp/)')).toMatchObject([
      { url: 'https://www.ipa.go.jp/', data: { hProperties: { rel: 'noopener' } } },
    ]);
  });

  it.each([
    'guide:send/outbox',
    'guide:send/attachment#folder',
    'code:599',
    'page:desk',
    '#nowhere',
    '/check/',
    'http://example.jp/',
  ])('stops at the line of a dead link to %s', (target) => {
    expect(whereItStops(resolveLinks, `${step}[言葉](${target})`)).toMatchObject({ line: 7 });
  });
});
