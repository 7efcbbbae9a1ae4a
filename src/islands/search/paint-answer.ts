import type { Lexicon } from '../../lib/search/find-concepts.ts';
import { readAs } from '../../lib/search/read-as.ts';
import { find } from '../support/find.ts';
import { fill, readMessages } from '../support/messages.ts';
import { mostLetters, type Results } from './find-results.ts';
import { showResults } from './show-result.ts';

/** So much of a question is repeated in the sentence above its results. */
const saidLetters = 40;
/** A screen reader hears the sentence once the typing rests (milliseconds). */
const rest = 700;

const BEGUN = /^[ぁ-んァ-ヶーa-z]{1,2}$/iu;

let speaking: ReturnType<typeof setTimeout> | undefined;

/** Empties the list: nothing was asked. */
export function clearAnswer(box: HTMLElement): void {
  paint(box, '', 'empty', true, []);
}

/** Says that the index could not be had, and offers the list of all guides. */
export function sayBroken(box: HTMLElement): void {
  paint(box, say(box, 'broken'), 'broken', false, []);
}

/** Says that the answer takes a moment; what was there stays. */
export function sayWaiting(box: HTMLElement): void {
  for (const place of ['[data-said]', '[role=status]'])
    find(box, place, HTMLElement).textContent = say(box, 'waiting');
}

/** Paints the results of a question, and above them the sentence that says what they are. */
export function showAnswer(box: HTMLElement, question: string, found: Results, lexicon: Lexicon): void {
  const { results, sure, meant, note } = found;
  // Of the first letter or two there is nothing to say yet.
  if (!sure && note === null && BEGUN.test(question.trim())) {
    clearAnswer(box);
    return;
  }
  const asked = question.slice(0, mostLetters);
  const plain = results.length === 0 ? 'none' : sure ? 'found' : 'unsure';
  const read = sure && note === null ? readAs(asked, lexicon) : null;
  const messages = readMessages(box);
  const sentences = [
    say(box, note ?? plain, question, results.length),
    read === null ? '' : fill(messages, 'read-as', { ...read }),
  ];
  paint(
    box,
    sentences.join(''),
    results.length === 0 ? 'none' : 'answered',
    sure && results.length > 0,
    showResults(box, found, asked, lexicon, messages),
    meant === null ? '' : fill(messages, 'meant', { words: meant }),
  );
  showMeant(box, meant);
}

/** The question without its slip, as a link that asks it. */
function showMeant(box: HTMLElement, meant: string | null): void {
  find(box, '[data-meant]', HTMLElement).hidden = meant === null;
  const link = find(box, '[data-meant] a', HTMLAnchorElement);
  link.href = `#q=${encodeURIComponent(meant ?? '')}`;
  link.textContent = meant ?? '';
}

function say(box: HTMLElement, name: string, question = '', count = 0): string {
  const trimmed = question.trim();
  const words = trimmed.length > saidLetters ? `${trimmed.slice(0, saidLetters)}…` : trimmed;
  return fill(readMessages(box), name, { words, count: String(count) });
}

/** Puts rows into the list and a sentence above them, which a screen reader hears with `spoken` once the typing rests. */
export function paint(
  box: HTMLElement,
  sentence: string,
  state: string,
  sure: boolean,
  rows: readonly HTMLElement[],
  spoken = '',
): void {
  const list = find(box, '[data-list]', HTMLElement);
  list.replaceChildren(...rows);
  list.dataset['state'] = state;
  list.dataset['sure'] = String(sure);
  find(box, '[data-said]', HTMLElement).textContent = sentence;
  find(box, '[data-meant]', HTMLElement).hidden = true;
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    find(box, '[role=status]', HTMLElement).textContent = sentence + spoken;
  }, rest);
  find(box, '[data-else]', HTMLElement).hidden = state === 'empty' || state === 'broken' || sure;
  find(box, '[data-index]', HTMLElement).hidden = state !== 'broken';
  find(box, '[data-other]', HTMLElement).hidden = state === 'empty';
}
