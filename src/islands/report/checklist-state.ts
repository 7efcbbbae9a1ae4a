import type { ChecklistItem } from '../../lib/checklist/filter-items.ts';
import { type ChecklistState, directions, emptyState, showings } from '../../lib/checklist/state.ts';
import { readState, writeState } from '../../lib/checklist/state-link.ts';
import { checklistStore } from '../support/kept.ts';
import { keep, recall } from '../support/storage.ts';

function read(items: readonly ChecklistItem[]) {
  return readState(recall(checklistStore) ?? '', new Set(items.map(({ number }) => number)));
}

/** Gives the checklist as the device keeps it; an empty one where it keeps none that can be read. */
export function recallState(items: readonly ChecklistItem[]): ChecklistState {
  const kept = read(items);
  return kept.kind === 'state' ? kept.state : emptyState;
}

/**
 * Answers the checklist's first questions (`send bounce`, or `''`) for the list as well, and gives the state. What another tab ticked since
 * stays, and what a newer version of the site keeps is not written over.
 */
export function keepTrouble(answer: string, items: readonly ChecklistItem[]): ChecklistState {
  const [way, how] = answer.split(' ');
  const state = {
    ...recallState(items),
    direction: directions.find((each) => each === way) ?? null,
    showing: showings.find((each) => each === how) ?? null,
  };
  if (read(items).kind !== 'newer') keep(checklistStore, writeState(state));
  return state;
}
