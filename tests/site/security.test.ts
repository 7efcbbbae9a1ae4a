import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readBuiltPages } from '../support/built-pages.ts';

const pages = readBuiltPages();

function policyOf(html: string): string {
  return /<meta http-equiv="content-security-policy" content="([^"]+)"/u.exec(html)?.[1] ?? '';
}

/** Inline scripts that run and inline styles; data blocks do not run. */
function inlineBlocks(html: string): { tag: string; text: string }[] {
  return [...html.matchAll(/<(script|style)((?:\s[^>]*)?)>([\s\S]*?)<\/\1>/gu)]
    .filter(([, , attributes = '', text = '']) => text !== '' && !/json|\ssrc=/u.test(attributes))
    .map(([, tag = '', , text = '']) => ({ tag, text }));
}

describe('content security policy', () => {
  it.each(pages)('$path lets in nothing but its own files and the blocks it hashes', ({ html }) => {
    const policy = policyOf(html);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?!')|https?:/u);
    for (const { tag, text } of inlineBlocks(html)) {
      const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
      expect(policy, `${tag}: ${text.slice(0, 60)}`).toContain(hash);
    }
  });

  it.each(pages)('$path has no inline handler, style attribute or base', ({ html }) => {
    expect(html.match(/<[a-z][^>]*\s(?:on[a-z]+|style)=/giu)).toBeNull();
    expect(html).not.toMatch(/<base\s/u);
  });

  it('needs at most 20 distinct inline blocks over the whole site', () => {
    const blocks = new Set(pages.flatMap(({ html }) => inlineBlocks(html).map(({ text }) => text)));
    expect(blocks.size).toBeGreaterThan(0);
    expect(blocks.size).toBeLessThanOrEqual(20);
  });

  it('asks no other host for anything', () => {
    for (const { html } of pages) {
      expect(
        html.match(/<(?:script|img|iframe|video|audio|source|object|embed)\b[^>]*\ssrc="(?:https?:)?\/\//giu),
      ).toBeNull();
      expect(
        html.match(
          /<link\b[^>]*rel="(?:stylesheet|preload|preconnect|dns-prefetch)"[^>]*href="(?:https?:)?\/\//giu,
        ),
      ).toBeNull();
    }
  });
});
