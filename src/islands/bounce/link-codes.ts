import { readCodes } from '../../lib/search/read-codes.ts';
import { find } from '../support/find.ts';
import type { PageView } from './view.ts';

/** A code, and the id of its page where it has one. */
export interface LinkedCode {
  readonly code: string;
  readonly page: string | null;
}

/** Pairs codes with their pages; an app's error has one under a longer id (`outlook-0x800ccc0e`). */
export function pairCodes(codes: readonly string[], pages: ReadonlySet<string>): LinkedCode[] {
  return [...new Set(codes)]
    .filter((code) => code !== '')
    .map((code) => ({
      code,
      page: pages.has(code) ? code : ([...pages].find((id) => id.endsWith(`-${code}`)) ?? null),
    }));
}

/** What somebody types by hand is no longer than this. */
const longestTyped = 200;

/** The codes of a question typed by hand (「550エラー」): it stands in no sentence of a server, and is read as people write it. */
export function typedCodes(text: string): string[] {
  return text.length > longestTyped ? [] : readCodes(text).map(({ code }) => code);
}

/** Writes codes as links to their pages, or as plain text. The address is made of ids that the page itself lists, never of a paste. */
export function writeCodes(place: HTMLElement, codes: readonly LinkedCode[], folder: string): void {
  place.replaceChildren(
    ...codes.map(({ code, page }) => {
      const made = document.createElement(page === null ? 'span' : 'a');
      made.textContent = code;
      if (made instanceof HTMLAnchorElement) made.href = `${folder}${page ?? ''}/`;
      return made;
    }),
  );
}

/** Builds the answer to codes that were typed by hand, each leading to its page; null where there are none. */
export function showCodes(
  codes: readonly string[],
  { root, errors, errorFolder }: PageView,
): HTMLElement | null {
  if (codes.length === 0) return null;
  const linked = pairCodes(codes, errors);
  const template = find(root, 'template[data-codes-only]', HTMLTemplateElement);
  const made = find(document.importNode(template.content, true), 'div', HTMLElement);
  writeCodes(find(made, '[data-code-list]', HTMLElement), linked, errorFolder);
  find(made, '[data-no-page]', HTMLElement).hidden = linked.some(({ page }) => page !== null);
  return made;
}
