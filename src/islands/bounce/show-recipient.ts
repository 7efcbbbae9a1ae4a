import type { ShownCause, SpokenPart } from '../../lib/bounce/bounce-data.ts';
import type { Recipient } from '../../lib/bounce/reading.ts';
import { circle } from '../support/circle.ts';
import { find } from '../support/find.ts';
import { markMap } from '../support/mark-map.ts';
import { fill } from '../support/messages.ts';
import { pairCodes, writeCodes } from './link-codes.ts';
import { marksOf, type NumberedMark } from '../../lib/bounce/number-marks.ts';
import { sayWaiting } from './say-waiting.ts';
import { markId } from './show-mail.ts';
import type { View } from './view.ts';

/** More of a server's sentence than this is no sentence. */
export const longestSaid = 300;

/** What is said of a cause; one that the words do not know is as good as unknown. */
export function causeOf(name: string, { data }: View): ShownCause {
  const cause = data.causes[name] ?? data.causes['unknown'];
  if (cause === undefined) throw new Error('no words for an unknown cause');
  return cause;
}

/** The words of the server that decided, on one line. */
export function sentenceOf({ said }: Recipient, text: string): string {
  return said === null ? '' : text.slice(said.start, said.end).replace(/\s+/gu, ' ').trim();
}

/** The same, cut where it is no sentence. */
export function saidBy(recipient: Recipient, text: string): string {
  const line = sentenceOf(recipient, text);
  return line.length > longestSaid ? `${line.slice(0, longestSaid)}…` : line;
}

/** Writes a sentence with its links and gives the path of the first one. */
function speak(place: HTMLElement, parts: readonly SpokenPart[]): string {
  place.replaceChildren(
    ...parts.map(({ text, href }) => {
      if (href === undefined) return document.createTextNode(text);
      const link = document.createElement('a');
      link.href = href;
      link.textContent = text;
      return link;
    }),
  );
  return parts.find(({ href }) => href !== undefined)?.href ?? '';
}

function showDeciding(section: HTMLElement, text: string, marks: readonly NumberedMark[]): void {
  const place = find(section, '[data-deciding]', HTMLElement);
  place.hidden = marks.length === 0;
  place.append(
    ...marks.flatMap(({ start, end, number }) => {
      const link = document.createElement('a');
      link.href = `#${markId(number)}`;
      const index = document.createElement('sup');
      index.textContent = String(number);
      link.append(text.slice(start, end).replace(/\s+/gu, ' '), index);
      return [' ', link];
    }),
  );
}

// One function longer than most: it goes through the rows of the verdict, one after the other.
/** Builds the verdict of one recipient: where, what, whose, what now, how long, how sure, and the words that say so. */
export function showRecipient(
  recipient: Recipient,
  nth: string,
  text: string,
  marks: readonly NumberedMark[],
  view: View,
): HTMLElement {
  const { root, messages, data } = view;
  const template = find(root, 'template[data-recipient]', HTMLTemplateElement);
  const section = find(document.importNode(template.content, true), 'section', HTMLElement);
  const put = (name: string, words: string) => {
    const place = find(section, `[data-${name}]`, HTMLElement);
    place.textContent = words;
    place.hidden = words === '';
  };
  const rule = recipient.rule === null ? undefined : data.sentences[recipient.rule];
  const cause = { ...causeOf(recipient.cause, view), ...rule };
  const { fate, certainty } = recipient;

  put('nth', nth);
  put('address', recipient.address ?? '');
  find(section, 'h3', HTMLElement).hidden = recipient.address === null && nth === '';
  const mark = fate === 'failed' ? 'stop' : 'wait';
  markMap(find(section, 'figure', HTMLElement), 'send', cause.map, mark, messages);
  put('cause', cause.name);
  // A rule's own headline names every reading.
  const settled = certainty === 'certain' || rule?.name !== undefined;
  const also = settled ? [] : recipient.also.map((name) => causeOf(name, view).short);
  find(section, '[data-also]', HTMLElement).hidden = also.length === 0;
  put('also-names', also.join('、'));
  circle(find(section, '[data-side]', HTMLElement), 'sides', cause.side);
  find(section, '[data-no-side]', HTMLElement).hidden = cause.side.length > 0;
  const path = speak(find(section, '[data-now]', HTMLElement), cause.now).replace(/#.*$/u, '');
  // This page has its own number above.
  const number = path === location.pathname ? undefined : view.guides.get(path);
  put('number', number === undefined ? '' : fill(messages, 'guide-number', { number }));
  // What is still under way asks for patience before anything else.
  if (fate === 'retrying')
    find(section, '[data-now-row]', HTMLElement).before(find(section, '[data-wait-row]', HTMLElement));
  const waiting = sayWaiting(recipient, cause, view);
  put('verdict', waiting.verdict);
  put('times', waiting.times);
  put('wait', waiting.over ? cause.failed : cause.retrying);
  circle(find(section, '[data-level]', HTMLElement), 'levels', [certainty]);
  const note = certainty === 'unknown' ? 'note-unknown' : recipient.rule === null ? 'note-code' : '';
  put('note', note === '' ? '' : fill(messages, note, {}));
  showDeciding(section, text, marksOf(marks, recipient.spans));

  const said = saidBy(recipient, text);
  put('said', said);
  if (/^[\p{ASCII}…]*$/u.test(said)) find(section, '[data-said]', HTMLElement).lang = 'en';
  put('ja', rule?.ja ?? '');
  const more = find(section, '[data-more]', HTMLAnchorElement);
  more.hidden = rule?.page === undefined;
  more.href = rule?.page ?? '';
  // A number that was typed is nobody's sentence.
  find(section, '[data-words]', HTMLElement).hidden =
    said === '' || (recipient.rule === null && said === text.trim());
  const codes = pairCodes([recipient.reply, recipient.status], view.errors);
  find(section, '[data-codes]', HTMLElement).hidden = codes.length === 0;
  writeCodes(find(section, '[data-code-list]', HTMLElement), codes, view.errorFolder);
  return section;
}
