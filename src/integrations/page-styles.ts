import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import postcss from 'postcss';

const styleTag = /(<style>)([\s\S]*?)(<\/style>)/gu;
const scopeName = /data-astro-cid-[a-z0-9]+/gu;

/** Leaves out the rules that are scoped to a component which the page does not have; `present` are the scopes that it has. */
function pruneStyles(css: string, present: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const needed = rule.selectors.filter((selector) =>
      (selector.match(scopeName) ?? []).every((scope) => present.has(scope)),
    );
    if (needed.length === 0) rule.remove();
    else if (needed.length < rule.selectors.length) rule.selectors = needed;
  });
  root.walkAtRules((atRule) => {
    if (atRule.nodes?.length === 0) atRule.remove();
  });
  return root.toString();
}

/** Gives a page without the styles of components that do not stand on it, its templates included. */
export function prunePage(html: string): string {
  const present = new Set(html.replace(styleTag, '').match(scopeName) ?? []);
  return html.replace(
    styleTag,
    (_, open: string, css: string, close: string) => open + pruneStyles(css, present) + close,
  );
}

/**
 * After the build each page keeps only the styles of its own components: Astro bundles those of every tag that an author may write,
 * which for most guides is a quarter of what a visitor would have to wait for.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const full = path.join(root, file);
          writeFileSync(full, prunePage(readFileSync(full, 'utf8')));
        }
      },
    },
  };
}
