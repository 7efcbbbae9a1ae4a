/** The first question: which way mail fails. */
export const directions = ['send', 'receive'] as const;
/** How it shows: three answers for each direction. */
export const showings = ['error', 'bounce', 'silence', 'nobody', 'somebody', 'device'] as const;

export type Direction = (typeof directions)[number];
export type Showing = (typeof showings)[number];

/** Which answers to the second question each answer to the first leaves. */
export const showingsOf: Readonly<Record<Direction, readonly Showing[]>> = {
  send: ['error', 'bounce', 'silence'],
  receive: ['nobody', 'somebody', 'device'],
};

/** What a visitor chose and ticked, and where a desk sends them next; items and guides are told by their number, which is for ever. */
export interface ChecklistState {
  direction: Direction | null;
  showing: Showing | null;
  done: ReadonlySet<number>;
  guide: number | null;
}

/** Nothing chosen, nothing ticked. */
export const emptyState: ChecklistState = { direction: null, showing: null, done: new Set(), guide: null };
