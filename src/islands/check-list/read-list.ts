import type { ChecklistItem } from '../../lib/checklist/filter-items.ts';
import { type ChecklistState, directions, showings } from '../../lib/checklist/state.ts';
import type { ReportWords } from '../../lib/checklist/write-report.ts';
import { fill, type Messages } from '../support/messages.ts';

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

/** Reads what the visitor has chosen and ticked. */
export function readChoices(list: HTMLElement): ChecklistState {
  const chosen = (name: string) => list.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;
  const direction = directions.find((value) => value === chosen('direction')) ?? null;
  const showing =
    direction === null ? null : (showings.find((value) => value === chosen(`showing-${direction}`)) ?? null);
  const ticked = list.querySelectorAll<HTMLInputElement>('[data-item] input:checked');
  return { direction, showing, done: new Set(Array.from(ticked, (box) => Number(box.value))) };
}

/** Gathers the words of the report from the sentences of the markup. */
export function readReportWords(messages: Messages): ReportWords {
  const word = (name: string) => fill(messages, name, {});
  return {
    trouble: word('report-trouble'),
    directions: { send: word('send'), receive: word('receive') },
    showings: {
      error: word('error'),
      bounce: word('bounce'),
      silence: word('silence'),
      nobody: word('nobody'),
      somebody: word('somebody'),
      device: word('device'),
    },
    unanswered: word('report-unanswered'),
    done: word('report-done'),
    open: word('report-open'),
    none: word('report-none'),
    link: word('report-link'),
  };
}
