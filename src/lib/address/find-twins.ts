import type { FoundAddress } from './read-addresses.ts';

/** An address that stands more than once in a list, and at which places (from 1). */
export type Twins = { readonly address: string; readonly places: readonly number[] };

/**
 * Finds the addresses that come to the same mailbox: what was repaired counts as what was meant, and capital letters
 * make no difference, since no large service tells them apart (RFC 5321 2.4 would let it).
 */
export function findTwins(items: readonly FoundAddress[]): readonly Twins[] {
  const places = new Map<string, { address: string; places: number[] }>();
  items.forEach(({ verdict }, i) => {
    if (verdict.kind === 'not-an-address') return;
    const { address } = verdict;
    const seen = places.get(address.toLowerCase());
    if (seen === undefined) places.set(address.toLowerCase(), { address, places: [i + 1] });
    else seen.places.push(i + 1);
  });
  return [...places.values()].filter((twins) => twins.places.length > 1);
}
