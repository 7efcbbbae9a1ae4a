/** A stretch of the text that was read, in UTF-16 units: `start` belongs to it, `end` does not. */
export interface Region {
  readonly start: number;
  readonly end: number;
}
