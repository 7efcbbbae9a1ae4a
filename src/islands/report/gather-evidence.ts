import { type ChecklistItem, filterItems } from '../../lib/checklist/filter-items.ts';
import type { ChecklistState } from '../../lib/checklist/state.ts';
import { clipText } from '../../lib/report/clip-text.ts';
import { type Evidence, noAnswers } from '../../lib/report/evidence.ts';
import { askedStore, longestAsked } from '../support/kept.ts';
import { recallFindings } from '../support/findings.ts';
import { fill, type Messages } from '../support/messages.ts';
import { recall } from '../support/storage.ts';
import { recallVerdicts } from './recall-verdicts.ts';
import type { TypedAnswers } from './typed-answers.ts';

/** This page's own guide is nothing that was tried. */
const ownNumber = 301;
/** What the bounce reader found is told at length. */
const readerNumber = 104;

/** What the report is written from, and the checklist as it is handed over with it. */
export interface Gathered {
  evidence: Evidence;
  state: ChecklistState;
}

function sayTrouble({ direction, showing }: ChecklistState, messages: Messages): string {
  if (direction === null) return '';
  const said = fill(messages, direction, {});
  return showing === null
    ? said
    : fill(messages, 'trouble', { direction: said, showing: fill(messages, showing, {}) });
}

/** Brings together what the visitor answered and what every tool of this tab knows; an answer of theirs, an empty one too, goes before what a tool knows. */
export function gatherEvidence(
  typed: TypedAnswers,
  ticked: ChecklistState,
  items: readonly ChecklistItem[],
  messages: Messages,
): Gathered {
  const bounce = recallVerdicts();
  const findings = recallFindings();
  const addresses = [...new Set(bounce.recipients.map(({ address }) => address).filter(Boolean))];
  const asked = clipText(recall(askedStore, 'sessionStorage') ?? '', longestAsked - 1);
  const numbers = [...new Set([...ticked.done, ...findings.keys()])].toSorted((a, b) => a - b);
  const done = new Set(numbers.filter((number) => items.some((item) => item.number === number)));
  // Who read a bounce has said what the trouble is.
  const bounced = typed.trouble === undefined && ticked.direction === null && bounce.total > 0;
  const state: ChecklistState = bounced
    ? { ...ticked, done, direction: 'send', showing: 'bounce' }
    : { ...ticked, done };
  const name = (number: number) => ({ number, title: messages.get(`guide-${number}`) ?? '' });
  return {
    state,
    evidence: {
      trouble: sayTrouble(state, messages),
      direction: state.direction,
      showing: state.showing,
      answers: {
        ...noAnswers,
        since: bounce.at,
        own: bounce.sender,
        others: addresses.join('、'),
        asked,
        ...typed,
      },
      bounce,
      checked: numbers
        .filter((number) => number !== ownNumber)
        .map((number) => ({
          ...name(number),
          came: number === readerNumber && bounce.total > 0 ? '' : (findings.get(number) ?? ''),
        })),
      open: filterItems(items, state)
        .filter(({ group, number }) => group !== 'last' && !numbers.includes(number))
        .map(({ number }) => name(number)),
    },
  };
}
