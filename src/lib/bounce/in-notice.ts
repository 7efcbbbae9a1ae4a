import type { Region } from './region.ts';

/** So much of a place is looked through, in letters. */
const longest = 6000;

/** Gives the same words where the notice has them: a reader looks there first, and the report behind it is for machines. */
export function inNotice(text: string, { start, end }: Region, places: readonly Region[]): Region {
  const words = text.slice(start, end).trim().split(/\s+/u);
  const written = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+');
  // A code must not be found within a longer number.
  const pattern = new RegExp(`(?<!\\d\\.?)${written}(?!\\.?\\d)`, 'iu');
  for (const place of places.filter((one) => one.end <= start)) {
    const found = pattern.exec(text.slice(place.start, Math.min(place.end, place.start + longest)));
    if (found !== null)
      return { start: place.start + found.index, end: place.start + found.index + found[0].length };
  }
  return { start, end };
}
