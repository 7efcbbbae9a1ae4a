import type { ChecklistState, Showing } from './state.ts';

/** An item of the checklist: the group it stands in, and the showings that it helps with. */
export interface ChecklistItem {
  number: number;
  ask: string;
  group: 'send' | 'receive' | 'last';
  shows: readonly Showing[];
}

/** Gives the items that fit the answers so far; the last resort always fits, and with no answer everything does. */
export function filterItems(
  items: readonly ChecklistItem[],
  { direction, showing }: ChecklistState,
): ChecklistItem[] {
  return items.filter(
    (item) =>
      item.group === 'last' ||
      direction === null ||
      (item.group === direction && (showing === null || item.shows.includes(showing))),
  );
}
