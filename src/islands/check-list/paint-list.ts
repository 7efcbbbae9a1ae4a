import type { ChecklistState } from '../../lib/checklist/state.ts';
import { find } from '../support/find.ts';
import { paintProgress } from '../support/paint-progress.ts';

/** Writes a state into the list: which items stand, their ticks, the questions, the guide to go on with, and how far it has come. `shown` are the numbers that fit. */
export function paintList(list: HTMLElement, state: ChecklistState, shown: ReadonlySet<number>): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-item]')) {
    const number = Number(row.dataset['item']);
    row.hidden = !shown.has(number);
    find(row, 'input', HTMLInputElement).checked = state.done.has(number);
  }
  for (const group of list.querySelectorAll<HTMLElement>('section[data-group]')) {
    group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
  }
  for (const input of list.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
    input.checked = input.value === (input.name === 'direction' ? state.direction : state.showing);
  }
  for (const part of list.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = part.dataset['for'] !== state.direction;
  }
  const guides = [...list.querySelectorAll<HTMLElement>('[data-guide]')];
  for (const guide of guides) guide.hidden = Number(guide.dataset['guide']) !== state.guide;
  find(list, '[data-next]', HTMLElement).hidden = guides.every(({ hidden }) => hidden);
  const done = [...shown].filter((number) => state.done.has(number)).length;
  paintProgress(list, done, shown.size);
}
