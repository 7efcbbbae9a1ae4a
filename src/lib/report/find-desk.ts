/** A service as the page lists it: its name for messages, and the domains it runs (`docomo.ne.jp`, `*.ocn.ne.jp`). */
export interface DeskDomains {
  domains: readonly string[];
}

/** Whom to ask: the one who runs the address; or somebody's own domain, of which nobody but its owner knows the host. */
export type FoundDesk<T> =
  { kind: 'desk'; desk: T } | { kind: 'own-domain'; domain: string } | { kind: 'no-address' };

function runs(pattern: string, domain: string): boolean {
  return pattern.startsWith('*.') ? domain.endsWith(pattern.slice(1)) : pattern === domain;
}

/** Finds who runs the domain of the first address in a text, of any width and case; the more exact entry wins. */
export function findDesk<T extends DeskDomains>(text: string, desks: readonly T[]): FoundDesk<T> {
  const [, domain] = /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)/u.exec(text.normalize('NFKC').toLowerCase()) ?? [];
  if (domain === undefined) return { kind: 'no-address' };
  const exact = desks.find(({ domains }) => domains.includes(domain));
  const desk = exact ?? desks.find(({ domains }) => domains.some((pattern) => runs(pattern, domain)));
  return desk === undefined ? { kind: 'own-domain', domain } : { kind: 'desk', desk };
}
