import { type ChecklistItem, filterItems } from '../../lib/checklist/filter-items.ts';
import type { ChecklistState } from '../../lib/checklist/state.ts';
import type { Answers, Evidence } from '../../lib/report/evidence.ts';
import { recallFindings } from '../support/findings.ts';
import { fill, type Messages } from '../support/messages.ts';
import { recall } from '../support/storage.ts';
import { recallVerdicts } from './recall-verdicts.ts';

/** This page's own guide is nothing that was tried. */
const ownNumber = 301;

function sayTrouble({ direction, showing }: ChecklistState, messages: Messages): string {
  if (direction === null) return '';
  const said = fill(messages, direction, {});
  return showing === null
    ? said
    : fill(messages, 'trouble', { direction: said, showing: fill(messages, showing, {}) });
}

/** What the report is written from, and the checklist as it is handed over with it. */
export interface Gathered {
  evidence: Evidence;
  state: ChecklistState;
}

/** Brings together what the visitor answered and what every tool of this tab knows; an answer of theirs goes before what a tool knows. */
export function gatherEvidence(
  answers: Answers,
  ticked: ChecklistState,
  items: readonly ChecklistItem[],
  messages: Messages,
): Gathered {
  const recipients = recallVerdicts();
  const findings = recallFindings();
  const addresses = [...new Set(recipients.map(({ address }) => address).filter(Boolean))];
  const numbers = [...new Set([...ticked.done, ...findings.keys()])].toSorted((a, b) => a - b);
  const done = new Set(numbers.filter((number) => items.some((item) => item.number === number)));
  // Who read a bounce has said what the trouble is.
  const state: ChecklistState =
    ticked.direction === null && recipients.length > 0
      ? { ...ticked, done, direction: 'send', showing: 'bounce' }
      : { ...ticked, done };
  const guides = numbers.filter((number) => number !== ownNumber);
  return {
    state,
    evidence: {
      trouble: sayTrouble(state, messages),
      answers: {
        ...answers,
        others: answers.others || addresses.join('\n'),
        asked: answers.asked || (recall('asked', 'sessionStorage') ?? ''),
      },
      recipients,
      checked: guides.map((number) => ({
        number,
        title: messages.get(`guide-${number}`) ?? '',
        came: findings.get(number) ?? '',
      })),
      open: filterItems(items, state)
        .filter(({ group, number }) => group !== 'last' && !numbers.includes(number))
        .map(({ number }) => number),
    },
  };
}
