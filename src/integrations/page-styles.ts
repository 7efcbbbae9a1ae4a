import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import postcss, { AtRule, type ChildNode } from 'postcss';
import { listHtml } from './list-html.ts';

const styleTag = /(<style>)([\s\S]*?)(<\/style>)/gu;
const scopeName = /data-astro-cid-[a-z0-9]+/gu;
/** A custom element in a selector: where a tool lays out the page around it, `:has(the-tool)` stands in place of a scope. */
const elementName = /(?<![\w.#:['"=-])[a-z]+(?:-[a-z]+)+(?![\w-])/gu;

function ownersOf(selector: string): string[] {
  return [...(selector.match(scopeName) ?? []), ...(selector.match(elementName) ?? [])];
}

/** Removes a rule, and the queries around it that it leaves empty; an empty layer still says in which order layers come. */
function removeWithShell(node: ChildNode): void {
  const shell = node.parent;
  node.remove();
  if (shell instanceof AtRule && shell.nodes?.length === 0 && shell.name !== 'layer') removeWithShell(shell);
}

/** Leaves out the rules that are scoped to a component which is not among `kept`. */
function pruneStyles(css: string, kept: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  root.walkRules((rule) => {
    const needed = rule.selectors.filter((selector) => ownersOf(selector).every((owner) => kept.has(owner)));
    if (needed.length === 0) removeWithShell(rule);
    else if (needed.length < rule.selectors.length) rule.selectors = needed;
  });
  return root.toString();
}

/** Gives the scopes and the custom elements of the components that a page has, its templates included. */
export function scopesOf(html: string): ReadonlySet<string> {
  const markup = html.replace(styleTag, '');
  const elements = markup.matchAll(/<([a-z]+(?:-[a-z]+)+)/gu);
  return new Set([...(markup.match(scopeName) ?? []), ...Array.from(elements, ([, name = '']) => name)]);
}

/** Gives a page without the styles of components that do not stand on it, but for those of `common`. */
export function prunePage(html: string, common: ReadonlySet<string>): string {
  const kept = scopesOf(html).union(common);
  return html.replace(styleTag, (_, open: string, css: string, close: string) => {
    const left = pruneStyles(css, kept);
    return left === '' ? '' : open + left + close;
  });
}

/** A component on more pages than this belongs to the look of a page: leaving it out here and there would only make more kinds of pages. */
const mostPages = 5;

function findCommon(pages: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const html of pages)
    for (const scope of scopesOf(html)) counts.set(scope, (counts.get(scope) ?? 0) + 1);
  return new Set([...counts].flatMap(([scope, count]) => (count > mostPages ? [scope] : [])));
}

/**
 * After the build a page loses the styles of rare components, tools above all, that do not stand on it: Astro bundles those of every
 * tag that an author may write, which for most guides is a fifth of what a visitor would have to wait for.
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const files = listHtml(dir);
        const pages = files.map((file) => readFileSync(file, 'utf8'));
        const common = findCommon(pages);
        files.forEach((file, index) => {
          writeFileSync(file, prunePage(pages[index] ?? '', common));
        });
      },
    },
  };
}
