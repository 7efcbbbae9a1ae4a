/** Whose side a trouble lies on. */
export type Side = 'self' | 'other' | 'service';

/** A step of a guide that a result can lead to. */
export interface RecordStep {
  readonly fragment: string;
  readonly title: string;
}

/** What the search knows of one guide or overview. `topic` is its id: `send/attachment`, `send/general`; `url` is from the root. */
export interface SearchRecord {
  readonly topic: string;
  readonly url: string;
  readonly number: number;
  readonly title: string;
  readonly answer: string;
  readonly side: readonly Side[];
  /** What people say who need this guide, in their words. */
  readonly phrases: readonly string[];
  readonly steps: readonly RecordStep[];
}
