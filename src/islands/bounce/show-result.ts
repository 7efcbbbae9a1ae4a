import type { Reading, Recipient } from '../../lib/bounce/reading.ts';
import { find } from '../support/find.ts';
import { fill } from '../support/messages.ts';
import { marksOf, numberMarks, type NumberedMark } from '../../lib/bounce/number-marks.ts';
import { openAtFirstMark, showMail } from './show-mail.ts';
import { causeOf, showRecipient } from './show-recipient.ts';
import { noBounce, type ReadBounce } from '../../lib/report/evidence.ts';
import { listVerdicts } from './list-verdicts.ts';
import type { View } from './view.ts';
import { writeCopy } from './write-copy.ts';

/** Up to so many recipients stand in full; of a mail to hundreds the rest is told by cause and number. */
const mostInFull = 10;

/** A result ready to be put on the page, with the sentence to be read out and the text to be copied. */
export interface Result {
  readonly element: HTMLElement;
  readonly spoken: string;
  readonly copy: string;
  /** What was decided, for the report to the desk. */
  readonly verdicts: ReadBounce;
  /** Scrolls within the mail, once it is on the page. */
  readonly openAtFirstMark: () => void;
}

type Bounce = Reading & { kind: 'bounce' };
type Other = Reading & { kind: 'not-a-bounce' };

function clone(name: string, { root }: View): HTMLElement {
  const template = find(root, `template[data-${name}]`, HTMLTemplateElement);
  const copy = document.importNode(template.content, true).firstElementChild;
  if (copy instanceof HTMLElement) return copy;
  throw new Error(`empty template ${name}`);
}

function titleOf(recipients: readonly Recipient[]): string {
  const [first] = recipients;
  if (recipients.length === 1)
    return first?.rule === null && first.address === null && first.server === null
      ? 'title-code'
      : `title-${first?.fate ?? 'failed'}`;
  const alike = recipients.every(({ fate, cause }) => fate === first?.fate && cause === first.cause);
  return alike ? `title-all-${first?.fate ?? 'failed'}` : 'title-differ';
}

/** The rest of many recipients, by what became of them. */
function countRest(rest: readonly Recipient[]): Map<string, { recipient: Recipient; count: number }> {
  const groups = new Map<string, { recipient: Recipient; count: number }>();
  for (const recipient of rest) {
    const key = `${recipient.cause} ${recipient.fate}`;
    groups.set(key, { recipient, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return groups;
}

function showSummary(result: HTMLElement, recipients: readonly Recipient[], view: View): void {
  const row = (words: string, fate: Recipient['fate']): HTMLElement => {
    const item = clone('row', view);
    find(item, '[data-who]', HTMLElement).textContent = words;
    for (const one of item.querySelectorAll<HTMLElement>('[data-fate]'))
      one.hidden = one.dataset['fate'] !== fate;
    return item;
  };
  const rows = recipients
    .slice(0, mostInFull)
    .map(({ address, fate }) => row(address ?? fill(view.messages, 'no-address', {}), fate));
  for (const { recipient, count } of countRest(recipients.slice(mostInFull)).values())
    rows.push(
      row(
        fill(view.messages, 'rest', {
          count: count.toLocaleString('ja-JP'),
          cause: causeOf(recipient.cause, view).name,
        }),
        recipient.fate,
      ),
    );
  const list = find(result, '[data-summary]', HTMLElement);
  list.hidden = recipients.length < 2;
  list.replaceChildren(...rows);
}

function showBounce({ text, recipients }: Bounce, source: string, view: View): Result {
  const result = clone('result', view);
  const full = recipients.slice(0, mostInFull);
  const marks = numberMarks(
    text,
    full.flatMap(({ spans }) => spans),
  );
  const count = recipients.length.toLocaleString('ja-JP');
  find(result, '[data-title]', HTMLElement).textContent = fill(view.messages, titleOf(recipients), { count });
  showSummary(result, recipients, view);
  find(result, '[data-body]', HTMLElement).replaceChildren(
    ...full.map((recipient, index) => {
      const nth = recipients.length === 1 ? (recipient.address === null ? '' : 'nth-only') : 'nth';
      const said = nth === '' ? '' : fill(view.messages, nth, { number: String(index + 1) });
      return showRecipient(recipient, said, text, marks, view);
    }),
  );
  showMail(result, text, marks, view.messages);
  const causes = [...new Set(recipients.map(({ cause }) => causeOf(cause, view).name))];
  return {
    element: result,
    spoken: fill(view.messages, 'spoken', { count, causes: causes.slice(0, 3).join('、') }),
    copy: writeCopy(recipients, text, view),
    verdicts: listVerdicts(recipients, text, source, view),
    openAtFirstMark: () => openAtFirstMark(result),
  };
}

function showWords(place: HTMLElement, text: string, marks: readonly NumberedMark[]): void {
  place.hidden = marks.length === 0;
  for (const { start, end, number } of marks) {
    const mark = document.createElement('mark');
    const index = document.createElement('sup');
    index.textContent = String(number);
    mark.append(text.slice(start, end).replace(/\s+/gu, ' '), index);
    place.append(' ', mark);
  }
}

function showOther({ text, which, hints }: Other, view: View): Result {
  const result = clone('result', view);
  const marks = numberMarks(text, hints);
  find(result, '[data-title]', HTMLElement).textContent = fill(view.messages, `title-${which}`, {});
  find(result, '[data-summary]', HTMLElement).remove();
  find(result, '[data-copy-part]', HTMLElement).remove();
  const body = clone(which, view);
  for (const place of body.querySelectorAll<HTMLElement>('[data-hints]'))
    showWords(place, text, marksOf(marks, hints));
  find(result, '[data-body]', HTMLElement).replaceChildren(body);
  showMail(result, text, marks, view.messages);
  return {
    element: result,
    spoken: '',
    copy: '',
    verdicts: noBounce,
    openAtFirstMark: () => openAtFirstMark(result),
  };
}

/** Builds what is shown of a mail that was read; `source` is the mail as it came. */
export function showResult(reading: Bounce | Other, source: string, view: View): Result {
  return reading.kind === 'bounce' ? showBounce(reading, source, view) : showOther(reading, view);
}
