import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { cutText } from '../../lib/bounce/cut-text.ts';
import type { NumberedMark } from '../../lib/bounce/number-marks.ts';

/** The fragment of a mark, by which the verdict leads to its words. */
export function markId(number: number): string {
  return `bounce-mark-${number}`;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A marked word with its number; a screen reader hears where it begins and which one it is. */
function showMark(words: string, number: number, messages: Messages): HTMLElement {
  const mark = document.createElement('mark');
  mark.id = markId(number);
  const index = element('sup', String(number));
  index.setAttribute('aria-hidden', 'true');
  const spoken = element('span', fill(messages, 'mark', { number: String(number) }));
  spoken.className = 'visually-hidden';
  mark.append(spoken, words, index);
  return mark;
}

/** Writes the mail, cut where it is long, with its marks into the read-only view and opens it at the first mark. */
export function showMail(
  result: ParentNode,
  text: string,
  marks: readonly NumberedMark[],
  messages: Messages,
): void {
  const view = find(result, '[data-mail]', HTMLElement);
  const nodes: Node[] = [];
  let from = 0;
  for (const piece of cutText(text.length, marks)) {
    if (piece.start > from) nodes.push(skipped(piece.start - from, messages));
    from = piece.start;
    for (const { start, end, number } of marks) {
      if (start < piece.start || end > piece.end) continue;
      nodes.push(document.createTextNode(text.slice(from, start)));
      nodes.push(showMark(text.slice(start, end), number, messages));
      from = end;
    }
    nodes.push(document.createTextNode(text.slice(from, piece.end)));
    from = piece.end;
  }
  if (from < text.length) nodes.push(skipped(text.length - from, messages));
  view.replaceChildren(...nodes);
  find(result, '[data-legend]', HTMLElement).hidden = marks.length === 0;
}

function skipped(count: number, messages: Messages): HTMLElement {
  const note = element('span', fill(messages, 'skipped', { count: count.toLocaleString('ja-JP') }));
  note.dataset['skipped'] = '';
  return note;
}

/** Scrolls the view, not the page, to its first mark. */
export function openAtFirstMark(result: ParentNode): void {
  const view = find(result, '[data-mail]', HTMLElement);
  const first = view.querySelector('mark');
  if (first)
    view.scrollTop +=
      first.getBoundingClientRect().top - view.getBoundingClientRect().top - view.clientHeight / 3;
}
