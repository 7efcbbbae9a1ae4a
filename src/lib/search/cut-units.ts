import { codeUnit } from './code-unit.ts';
import type { ConceptMatch, Lexicon } from './find-concepts.ts';
import { readText } from './read-text.ts';

/** One thing to look for: the ASCII word it has in the index, and how much it counts. */
export interface Unit {
  readonly code: string;
  readonly weight: number;
}

/** A text cut for the index or for a question. */
export interface CutText {
  /** Each once, in the order of the text. */
  readonly units: readonly Unit[];
  /** How many different concepts show that the text is about mail. */
  readonly about: number;
  /** How many show that it is about something else. */
  readonly other: number;
}

/** Measured on phrases that nobody had read: concepts alone know only what the list's author thought of. */
const WEIGHTS = { concept: 1, bigram: 0.5, kanaBigram: 0.25, number: 0.5, trigram: 0.25 };
/** Two hiragana are as often grammar as meaning. */
const KANA_PAIR = /^[ぁ-ゖ]{2}$/;
const WORD = /^[a-z0-9@]$/;

function* cutPieces(folded: string, matches: readonly ConceptMatch[]): Generator<[string, number]> {
  const ignored = new Set<number>();
  for (const { concept, start, end } of matches) {
    if (concept === null) for (let at = start; at < end; at += 1) ignored.add(at);
  }
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    if (pair.includes(' ') || WORD.test(pair.charAt(0)) || WORD.test(pair.charAt(1))) continue;
    if (ignored.has(at) && ignored.has(at + 1)) continue;
    yield [pair, KANA_PAIR.test(pair) ? WEIGHTS.kanaBigram : WEIGHTS.bigram];
  }
  for (const [word] of folded.matchAll(/[a-z]{3,}|[0-9]+/g)) {
    if (/^[0-9]/.test(word)) yield [word.slice(0, 8), WEIGHTS.number];
    else for (let at = 0; at + 3 <= word.length; at += 1) yield [word.slice(at, at + 3), WEIGHTS.trigram];
  }
}

/**
 * Cuts a text into weighted units: the concepts of the word list, and beside them the bigrams of the text as written and the
 * trigrams of its Latin words. The same for the index and for the question.
 */
export function cutUnits(text: string, lexicon: Lexicon): CutText {
  const { folded, matches } = readText(text, lexicon);
  const concepts = new Set(matches.flatMap(({ concept }) => (concept === null ? [] : [concept])));
  const units = new Map<string, number>();
  for (const concept of concepts) units.set(codeUnit(`#${concept}`), WEIGHTS.concept);
  for (const [piece, weight] of cutPieces(folded, matches)) {
    const code = codeUnit(piece);
    units.set(code, Math.max(weight, units.get(code) ?? 0));
  }
  const count = (set: ReadonlySet<number>): number =>
    [...concepts].filter((concept) => set.has(concept)).length;
  return {
    units: [...units].map(([code, weight]) => ({ code, weight })),
    about: count(lexicon.about),
    other: count(lexicon.other),
  };
}

/** Keeps at most so many units of a question, heaviest first: a long paste must not mean long work. */
export function chooseUnits(cut: CutText, most = 120): Unit[] {
  return cut.units.toSorted((a, b) => b.weight - a.weight).slice(0, most);
}
