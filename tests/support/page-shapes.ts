import type { BuiltPage } from './built-pages.ts';

/** What a page is made of: the kinds of elements, each with its place, classes and the names of its attributes; words and addresses left out. */
function kindsOf({ html }: BuiltPage): Set<string> {
  const kinds = new Set<string>();
  const open: string[] = [];
  for (const [, closing, name = '', attributes = ''] of html
    .replace(/<(script|style)\b[^]*?<\/\1>/gu, '')
    .matchAll(/<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/gu)) {
    if (closing === '/') {
      open.length = Math.max(0, open.lastIndexOf(name));
      continue;
    }
    const names = [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/gu)].map(([, key, value]) =>
      key === 'class' || key === 'role' || key === 'data-state' || key === 'lang' ? `${key}=${value}` : key,
    );
    kinds.add(`${open.at(-1) ?? ''}>${name} ${names.toSorted().join(' ')}`);
    if (!/^(?:area|br|hr|img|input|link|meta|path|wbr)$/u.test(name)) open.push(name);
  }
  return kinds;
}

/** True for a page of the dictionary of errors: one template, filled two hundred times. */
export function isDictionary({ path }: BuiltPage): boolean {
  return /^\/errors\/[^/]+\/$/u.test(path);
}

/** As few of the pages as show each kind of element that any of them has. */
function fewOf(pages: readonly BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>();
  return pages
    .map((page) => ({ page, kinds: kindsOf(page) }))
    .toSorted((a, b) => b.kinds.size - a.kinds.size)
    .filter(({ kinds }) => {
      const isNew = [...kinds].some((kind) => !seen.has(kind));
      for (const kind of kinds) seen.add(kind);
      return isNew;
    })
    .map(({ page }) => page);
}

/** Every page but those of the dictionary, of which few stand for all: what a browser asks for on one it asks for on the others too. */
export function withFewOfDictionary(pages: readonly BuiltPage[]): BuiltPage[] {
  return [...pages.filter((page) => !isDictionary(page)), ...fewOf(pages.filter(isDictionary))];
}

/**
 * Few pages that stand for all of the site: guides and the dictionary are two templates, filled many times, and what axe finds
 * on an element (a missing name, too little contrast) it finds on each of its kind. Pages of a template of their own stay.
 */
export function oneOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const isGuide = ({ path }: BuiltPage) => /^\/(?:send|receive|general)\/[^/]+\/$/u.test(path);
  const filled = (page: BuiltPage) => isDictionary(page) || isGuide(page);
  return [...pages.filter((page) => !filled(page)), ...fewOf(pages.filter(filled))];
}
