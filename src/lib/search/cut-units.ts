import { encodeConcept, encodePair, encodePiece } from './encode-unit.ts';
import type { ConceptMatch, Lexicon } from './find-concepts.ts';
import { findConcepts } from './find-concepts.ts';
import { foldRomaji } from './fold-romaji.ts';
import { foldText } from './fold-text.ts';

/** One thing to look for: the ASCII word it has in the index, and how much it counts. */
export interface Unit {
  readonly code: string;
  readonly weight: number;
}

/** A text cut for the index or for a question. */
export interface CutText {
  /** In the order of the text, a repeated one each time. */
  readonly units: readonly Unit[];
  /** How many different concepts show that the text is about mail. */
  readonly about: number;
  /** How many show that it is about something else. */
  readonly other: number;
}

/** Measured on phrases that nobody had read: concepts alone know only what the list's author thought of. */
const WEIGHTS = { concept: 1, pair: 1, bigram: 0.5, kanaBigram: 0.25, number: 0.5, trigram: 0.25 };
/** Two hiragana are as often grammar as meaning. */
const KANA_PAIR = /^[ぁ-ゖ]{2}$/;
const WORD = /^[a-z0-9@]$/;

function cutPieces(folded: string, matches: readonly ConceptMatch[]): Unit[] {
  const ignored = new Set<number>();
  for (const { concept, start, end } of matches) {
    if (concept === null) for (let at = start; at < end; at += 1) ignored.add(at);
  }
  const units: Unit[] = [];
  for (let at = 0; at + 1 < folded.length; at += 1) {
    const pair = folded.slice(at, at + 2);
    if (pair.includes(' ') || WORD.test(pair.charAt(0)) || WORD.test(pair.charAt(1))) continue;
    if (ignored.has(at) && ignored.has(at + 1)) continue;
    units.push({
      code: encodePiece(pair),
      weight: KANA_PAIR.test(pair) ? WEIGHTS.kanaBigram : WEIGHTS.bigram,
    });
  }
  for (const [word] of folded.matchAll(/[a-z]{3,}|[0-9]+/g)) {
    if (/^[0-9]/.test(word)) units.push({ code: encodePiece(word.slice(0, 8)), weight: WEIGHTS.number });
    else {
      for (let at = 0; at + 3 <= word.length; at += 1) {
        units.push({ code: encodePiece(word.slice(at, at + 3)), weight: WEIGHTS.trigram });
      }
    }
  }
  return units;
}

/**
 * Cuts a text into weighted units: concepts of the word list, pairs of neighbours among them, and beside them the
 * bigrams of the text as written and the trigrams of its Latin words. The same for the index and for the question.
 */
export function cutUnits(text: string, lexicon: Lexicon): CutText {
  const { folded } = foldRomaji(foldText(text), lexicon.latin);
  const matches = findConcepts(folded, lexicon);
  const concepts = matches.flatMap(({ concept }) => (concept === null ? [] : [concept]));
  const units: Unit[] = concepts.map((concept) => ({
    code: encodeConcept(concept),
    weight: WEIGHTS.concept,
  }));
  concepts.forEach((concept, index) => {
    const next = concepts[index + 1];
    if (next !== undefined && next !== concept) {
      units.push({ code: encodePair(concept, next), weight: WEIGHTS.pair });
    }
  });
  units.push(...cutPieces(folded, matches));
  const distinct = [...new Set(concepts)];
  const count = (set: ReadonlySet<number>): number => distinct.filter((concept) => set.has(concept)).length;
  return { units, about: count(lexicon.about), other: count(lexicon.other) };
}

/** Keeps each unit of a question once and at most so many, heaviest first: a long paste must not mean long work. */
export function chooseUnits(cut: CutText, most = 120): Unit[] {
  const once = new Map(cut.units.map((unit) => [unit.code, unit]));
  return [...once.values()].sort((a, b) => b.weight - a.weight).slice(0, most);
}
