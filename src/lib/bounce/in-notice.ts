import { beginningOf, type Region } from './region.ts';

/** Gives the same words where the notice has them: a reader looks there first, and the report behind it is for machines. */
export function inNotice(text: string, { start, end }: Region, places: readonly Region[]): Region {
  const words = text.slice(start, end).trim().split(/\s+/u);
  const written = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s+');
  // A code must not be found within a longer number.
  const pattern = new RegExp(`(?<!\\d\\.?)${written}(?!\\.?\\d)`, 'iu');
  for (const place of places.filter((one) => one.end <= start)) {
    const looked = beginningOf(place);
    const found = pattern.exec(text.slice(looked.start, looked.end));
    if (found !== null)
      return { start: place.start + found.index, end: place.start + found.index + found[0].length };
  }
  return { start, end };
}
