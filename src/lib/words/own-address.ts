/** What somebody wrote to be allowed: an address or the part behind its `@`, or why it cannot go into the words. */
export type OwnAddress =
  | { readonly kind: 'own'; readonly written: string }
  | { readonly kind: 'shared'; readonly domain: string }
  | { readonly kind: 'empty' | 'unreadable' };

/** RFC 1035, 2.3.4. */
const longestDomain = 253;
const domainName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/u;
/** The characters that mail services give out before the `@`. */
const localPart = /^[\w.+/?-]{1,64}$/u;

/**
 * Reads an own address, or what stands right of its `@`, for words that ask to allow it: full width is folded, brackets and spaces around
 * it go, and nothing but the characters of an address comes through. A bare domain of `shared` (services whose addresses anybody can have)
 * would let strangers in as well, and is told apart.
 */
export function readOwnAddress(text: string, shared: readonly string[]): OwnAddress {
  const line = text
    .slice(0, 400)
    .normalize('NFKC')
    .replace(/^(?:[\s<「（(]|mailto:)+|[\s>」）)]+$/giu, '');
  if (line === '') return { kind: 'empty' };
  const at = line.lastIndexOf('@');
  const local = line.slice(0, Math.max(0, at));
  const domain = line.slice(at + 1).toLowerCase();
  if (domain.length > longestDomain || !domainName.test(domain)) return { kind: 'unreadable' };
  if (local !== '')
    return localPart.test(local) ? { kind: 'own', written: `${local}@${domain}` } : { kind: 'unreadable' };
  const isShared = shared.some((name) => domain === name || domain.endsWith(`.${name}`));
  return isShared ? { kind: 'shared', domain } : { kind: 'own', written: domain };
}
