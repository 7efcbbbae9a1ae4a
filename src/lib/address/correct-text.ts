import type { FoundAddress } from './read-addresses.ts';

/**
 * The pasted text with each repaired address put right where it stands, all else as it was: rows, cells, names and
 * order. `kept` are addresses that the reader wants as they were.
 */
export function correctText(
  text: string,
  items: readonly FoundAddress[],
  kept: ReadonlySet<FoundAddress>,
): string {
  let corrected = '';
  let last = 0;
  for (const item of items) {
    if (item.verdict.kind !== 'repaired' || kept.has(item)) continue;
    corrected += text.slice(last, item.start) + item.verdict.address;
    last = item.end;
  }
  return corrected + text.slice(last);
}
