import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { listHtml } from './list-html.ts';

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/u;

function hashesOf(html: string, tag: 'script' | 'style'): string {
  const blocks = [...html.matchAll(new RegExp(`<${tag}((?:\\s[^>]*)?)>([\\s\\S]*?)</${tag}>`, 'gu'))];
  const inline = blocks.filter(
    ([, attributes = '', text = '']) => text !== '' && !/\ssrc=|json/u.test(attributes),
  );
  const hashes = inline.map(
    ([, , text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(hashes)].join(' ');
}

/** Replaces the hashes in a page's policy by those of the blocks that the page itself has, and lets only a page with a search box compile the engine; a page without a policy throws. */
export function tightenPolicy(html: string, file: string): string {
  if (!policyTag.test(html)) throw new Error(`${file}: no Content-Security-Policy to tighten`);
  return html.replace(policyTag, (_, open: string, policy: string, close: string) => {
    const directives = policy.split(';').map((directive) => {
      const name = directive.trim().split(' ', 1)[0] ?? '';
      const tag = name.startsWith('script-src') ? 'script' : name.startsWith('style-src') ? 'style' : null;
      if (tag === null) return directive.trim();
      const kept = directive
        .trim()
        .split(/\s+/u)
        .filter((source) => !source.startsWith("'sha256-"))
        .filter((source) => source !== "'wasm-unsafe-eval'" || html.includes('<search-box'));
      return [...kept.filter((source) => tag === 'script' || source !== "'self'"), hashesOf(html, tag)]
        .join(' ')
        .trim();
    });
    return open + directives.filter(Boolean).join('; ') + close;
  });
}

/**
 * Gives each page a policy of its own after the build: Astro's lists the hashes of the whole site on every page, which allows more than a
 * page needs and weighs about 50 bytes a hash that no compression takes away. Style sheets are inlined, so no page needs one from a file.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of listHtml(dir))
          writeFileSync(file, tightenPolicy(readFileSync(file, 'utf8'), file));
      },
    },
  };
}
