import { type ChecklistItem, filterItems } from './filter-items.ts';
import type { ChecklistState, Direction, Showing } from './state.ts';

/** The words that a report is made of; the page gives them. */
export interface ReportWords {
  trouble: string;
  directions: Readonly<Record<Direction, string>>;
  showings: Readonly<Record<Showing, string>>;
  unanswered: string;
  done: string;
  open: string;
  none: string;
  link: string;
}

/** Writes the report for the desk as plain text: the trouble, what was checked, what is open, and the link that opens the same state. */
export function writeReport(
  items: readonly ChecklistItem[],
  state: ChecklistState,
  words: ReportWords,
  link: string,
): string {
  const shown = filterItems(items, state).filter((item) => item.group !== 'last');
  const list = (part: readonly ChecklistItem[]) =>
    part.length === 0 ? [words.none] : part.map(({ number, ask }) => `${number} ${ask}`);
  const answers = [
    state.direction === null ? words.unanswered : words.directions[state.direction],
    ...(state.showing === null ? [] : [words.showings[state.showing]]),
  ];
  return [
    words.trouble,
    answers.join('／'),
    '',
    words.done,
    ...list(shown.filter((item) => state.done.has(item.number))),
    '',
    words.open,
    ...list(shown.filter((item) => !state.done.has(item.number))),
    '',
    words.link,
    link,
  ].join('\n');
}
