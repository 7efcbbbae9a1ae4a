import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const dist = path.resolve('dist');

/** A page of the built site: its path from the root without base, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

/** Reads every HTML page of a built site; throws where none was built, so that no test passes over nothing. */
export function readBuiltPages(folder = dist): BuiltPage[] {
  if (!existsSync(folder)) throw new Error('dist/ is missing: run npm run build first');
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => ({
      path: `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
      html: readFileSync(path.join(folder, file), 'utf8'),
    }))
    .toSorted((a, b) => a.path.localeCompare(b.path));
}

/** Tells whether search engines may list the page. */
export function isIndexed(page: BuiltPage): boolean {
  return !/<meta name="robots" content="noindex"/u.test(page.html);
}

/** Tells whether a page has a budget: whatever somebody may come to, so also those that search engines shall not list. */
export function hasBudget(page: BuiltPage): boolean {
  return isIndexed(page) || page.path === '/404.html' || page.path === '/desk/';
}

/** The pages whose size has the budget of a tool (design.md, Benchmarks). */
const toolPages = new Set([
  '/',
  '/send/address/',
  '/send/attachment/',
  '/send/error-code/',
  '/check/',
  '/search/',
  '/support/',
  '/desk/',
]);

/** Tells which budget a page has. */
export function kindOf(pagePath: string): 'tool' | 'reading' {
  return toolPages.has(pagePath) ? 'tool' : 'reading';
}
