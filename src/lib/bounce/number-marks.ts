import type { Region } from './region.ts';

/** A stretch of the mail that decided, with the number by which the verdict names it. */
export interface NumberedMark extends Region {
  readonly number: number;
}

/** Joins what overlaps, and codes that stand side by side (`550 5.1.1`); the whole text's marks are numbered in its order. */
export function numberMarks(text: string, regions: readonly Region[]): NumberedMark[] {
  const joined: Region[] = [];
  for (const region of regions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, region.start);
    const beside =
      last !== undefined && /^[ -]?$/u.test(between) && isCode(text, last) && isCode(text, region);
    if (last !== undefined && (region.start < last.end || beside))
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, region.end) };
    else if (region.end > region.start) joined.push(region);
  }
  return joined.map((region, index) => ({ ...region, number: index + 1 }));
}

function isCode(text: string, { start, end }: Region): boolean {
  return end - start < 24 && /^[\d. -]+$/u.test(text.slice(start, end));
}

/** The marks that stand for the given regions, each once. */
export function marksOf(marks: readonly NumberedMark[], regions: readonly Region[]): NumberedMark[] {
  return marks.filter((mark) => regions.some(({ start, end }) => start < mark.end && mark.start < end));
}
