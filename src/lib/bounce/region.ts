/** A stretch of the text that was read, in UTF-16 units: `start` belongs to it, `end` does not. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/** So many letters of a place are looked through: a reason is never longer, and what is longer is no notice. */
const longestPlace = 6000;

/** Gives the beginning of a place, as much of it as is looked through. */
export function beginningOf({ start, end }: Region): Region {
  return { start, end: Math.min(end, start + longestPlace) };
}
