import type { Lexicon, Spelling } from './find-concepts.ts';
import { findConcepts } from './find-concepts.ts';
import { foldText } from './fold-text.ts';

/** Shorter words are too near to too many others. */
const SHORTEST = 4;
/** From this length on, two slips may be in a word. */
const LONG = 8;
const ONE_SCRIPT = /^(?:[ぁ-ゖ]+|[a-z]+)$/;

function writeWhole({ pieces, negated }: Spelling): string {
  return pieces.join('') + (negated ? 'ない' : '');
}

/** Counts the slips between two words: one letter more, less, other, or two swapped; gives `most + 1` where there are more. */
function countSlips(typed: string, meant: string, most: number): number {
  let before: number[] = [];
  let above = Array.from({ length: meant.length + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= meant.length; at += 1) {
      const same = typed.charAt(row - 1) === meant.charAt(at - 1);
      let least = Math.min(
        (above[at] ?? 0) + 1,
        (line[at - 1] ?? 0) + 1,
        (above[at - 1] ?? 0) + Number(!same),
      );
      const swapped =
        typed.charAt(row - 1) === meant.charAt(at - 2) && typed.charAt(row - 2) === meant.charAt(at - 1);
      if (row > 1 && at > 1 && swapped) least = Math.min(least, (before[at - 2] ?? 0) + 1);
      line.push(least);
    }
    if (Math.min(...line) > most) return most + 1;
    before = above;
    above = line;
  }
  return above[meant.length] ?? most + 1;
}

/** True between two Latin letters: a word of theirs is mended whole or not at all. */
function cutsLatin(text: string, at: number): boolean {
  return /[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at));
}

interface Mend {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly slips: number;
}

function better(one: Mend, other: Mend | null): boolean {
  if (other === null || one.slips !== other.slips) return other === null || one.slips < other.slips;
  return one.end - one.start > other.end - other.start;
}

/**
 * Reads a question as it may have been meant: the stretch of kana or Latin letters that no word of the list explains, and that is a
 * slip or two away from one, is written as that word's heading. Null where nothing is near, or all is understood.
 */
export function mendTypo(question: string, lexicon: Lexicon): string | null {
  const { folded, starts, ends } = foldText(question);
  const known = new Array<boolean>(folded.length).fill(false);
  for (const { concept, start, end } of findConcepts(folded, lexicon))
    if (concept !== null) known.fill(true, start, end);
  let best: Mend | null = null;
  for (let start = 0; start < folded.length; start += 1) {
    if (known[start] === true) continue;
    for (const spelling of lexicon.byFirst.get(folded.charAt(start)) ?? []) {
      const meant = writeWhole(spelling);
      // The first concept holds what is only consumed, and has no name.
      const name = lexicon.names[spelling.concept] ?? '';
      if (name === '' || meant.length < SHORTEST || !ONE_SCRIPT.test(meant)) continue;
      const most = meant.length < LONG ? 1 : 2;
      for (let length = meant.length - 1; length <= meant.length + 1; length += 1) {
        const end = start + length;
        if (end > folded.length || known.slice(start, end).includes(true)) continue;
        if (cutsLatin(folded, start) || cutsLatin(folded, end)) continue;
        const typed = folded.slice(start, end);
        if (!ONE_SCRIPT.test(typed)) continue;
        const slips = countSlips(typed, meant, most);
        const mend = { start, end, name, slips };
        if (slips > 0 && slips <= most && better(mend, best)) best = mend;
      }
    }
  }
  if (best === null) return null;
  const from = starts[best.start] ?? 0;
  const to = ends[best.end - 1] ?? question.length;
  return question.slice(0, from) + best.name + question.slice(to);
}
