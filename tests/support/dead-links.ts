import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-pages.ts';

/** Fragments that a page reads by itself: the state of the checklist, the words of a search. */
const readByScript = /^(?:s=|q=)/u;

/** Gives every address of a page (href, src, data-site …) that leads outside the base folder, to no file, or to no fragment. */
export function deadLinks(
  page: BuiltPage,
  pages: readonly BuiltPage[],
  base: string,
  folder: string,
): string[] {
  const addresses = [...page.html.matchAll(/\s(?:href|src|data-pagefind|data-site)="([^"]*)"/gu)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(addresses)].filter((address) => isDead(address, page, pages, base, folder));
}

function isDead(
  address: string,
  page: BuiltPage,
  pages: readonly BuiltPage[],
  base: string,
  folder: string,
): boolean {
  if (/^(?:https:|http:|mailto:|tel:|data:)/u.test(address)) return false;
  const [target = '', fragment] = address.split('#');
  if (target !== '' && !target.startsWith(base)) return true;
  const local = target === '' ? page.path : `/${decodeURIComponent(target.slice(base.length))}`;
  const found = pages.find(({ path: other }) => other === local);
  if (!found) return !existsSync(path.join(folder, local));
  if (fragment === undefined || fragment === '' || readByScript.test(fragment)) return false;
  return !found.html.includes(` id="${fragment}"`);
}
