import type { ChecklistItem } from '../../lib/checklist/filter-items.ts';
import { type ChecklistState, directions, showings } from '../../lib/checklist/state.ts';

/** Reads the items of the list from its rows (`[data-item]`). */
export function readItems(list: HTMLElement): ChecklistItem[] {
  return Array.from(list.querySelectorAll<HTMLElement>('[data-item]'), ({ dataset }) => {
    const { item, ask = '', group, shows = '' } = dataset;
    return {
      number: Number(item),
      ask,
      group: group === 'send' || group === 'receive' ? group : 'last',
      shows: showings.filter((value) => shows.split(' ').includes(value)),
    };
  });
}

/** Reads what the visitor has chosen and ticked; the guide that a desk named is nothing to choose. */
export function readChoices(list: HTMLElement): Omit<ChecklistState, 'guide'> {
  const chosen = (name: string) => list.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;
  const direction = directions.find((value) => value === chosen('direction')) ?? null;
  const showing =
    direction === null ? null : (showings.find((value) => value === chosen(`showing-${direction}`)) ?? null);
  const ticked = list.querySelectorAll<HTMLInputElement>('[data-item] input:checked');
  return { direction, showing, done: new Set(Array.from(ticked, (box) => Number(box.value))) };
}
