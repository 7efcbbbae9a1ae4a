import type { Lexicon } from './find-concepts.ts';
import { readText, type ReadText } from './read-text.ts';

/** A stretch of a text, in UTF-16 units as `slice` takes them. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const ONLY_HIRAGANA = /^[ぁ-ゖ]+$/;

/** Two letters shared by chance, like した, mark nothing: a bigram needs something that is not hiragana. */
function readBigrams({ folded }: ReadText): Set<string> {
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const bigram = folded.slice(at, at + 2);
    if (!bigram.includes(' ') && !ONLY_HIRAGANA.test(bigram) && !/[a-z]/.test(bigram)) bigrams.add(bigram);
  }
  return bigrams;
}

/** Gives the stretches of a text that say what the question says, in order and without overlap; an empty list where nothing is shared. */
export type Matcher = (shown: string) => Span[];

/** Takes a visitor's question and gives the function that finds its words in a title, an answer or a step, in whatever spelling. */
export function openMatcher(question: string, lexicon: Lexicon): Matcher {
  const asked = readText(question, lexicon);
  const concepts = new Set(asked.matches.map(({ concept }) => concept).filter((concept) => concept !== null));
  const bigrams = readBigrams(asked);
  return (shown) => {
    const read = readText(shown, lexicon);
    const { folded, starts, ends } = read;
    const marked = new Array<boolean>(folded.length).fill(false);
    for (const { concept, start, end } of read.matches) {
      if (concept !== null && concepts.has(concept)) marked.fill(true, start, end);
    }
    for (let at = 0; at + 1 < folded.length; at += 1) {
      if (bigrams.has(folded.slice(at, at + 2))) marked.fill(true, at, at + 2);
    }
    const spans: { start: number; end: number }[] = [];
    for (const [at, isMarked] of marked.entries()) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const last = spans.at(-1);
      if (!isMarked) continue;
      if (last !== undefined && marked[at - 1] === true) last.end = Math.max(last.end, end);
      else spans.push({ start, end });
    }
    return spans;
  };
}
