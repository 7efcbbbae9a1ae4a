import type { CompiledWords } from './compile-words.ts';

/** A spelling taken apart: the pieces between its gaps, and whether an ending of negation must follow; `concept` is a place in the list. */
export interface Spelling {
  readonly concept: number;
  readonly pieces: readonly string[];
  readonly negated: boolean;
}

/** The word list made ready for matching; built once, used for every text. */
export interface Lexicon {
  readonly byFirst: ReadonlyMap<string, readonly Spelling[]>;
  /** The headings of the concepts, as the author writes them. */
  readonly names: readonly string[];
  readonly latin: ReadonlySet<string>;
  readonly about: ReadonlySet<number>;
  readonly other: ReadonlySet<number>;
  readonly not: readonly string[];
  readonly gap: readonly string[];
}

/** A stretch of folded text that says one concept; `concept` is null for what is only consumed (です, 教えて). */
export interface ConceptMatch {
  readonly concept: number | null;
  readonly start: number;
  readonly end: number;
}

const MOST_GAP_WORDS = 3;

/** Takes the compiled word list apart for matching. */
export function openWords(words: CompiledWords): Lexicon {
  const byFirst = new Map<string, Spelling[]>();
  const latin = new Set<string>();
  words.concepts.forEach((joined, concept) => {
    for (const written of joined.split(',')) {
      if (written === '') continue;
      const negated = written.endsWith('!');
      const pieces = (negated ? written.slice(0, -1) : written).split('_');
      for (const piece of pieces) if (/^[a-z]+$/.test(piece)) latin.add(piece);
      const first = written.charAt(0);
      const entry = { concept, pieces, negated };
      const bucket = byFirst.get(first);
      if (bucket === undefined) byFirst.set(first, [entry]);
      else bucket.push(entry);
    }
  });
  return {
    byFirst,
    names: words.names,
    latin,
    about: new Set(words.about),
    other: new Set(words.other),
    not: words.not,
    gap: words.gap,
  };
}

function kindAt(text: string, at: number): string {
  const letter = text.charAt(at);
  if (letter >= 'a' && letter <= 'z') return 'latin';
  return letter >= '0' && letter <= '9' ? 'digit' : '';
}

/** `au` is no part of `auto`, nor 25 of 250. */
function cutsWord(text: string, at: number): boolean {
  const before = at > 0 ? kindAt(text, at - 1) : '';
  return before !== '' && before === kindAt(text, at);
}

function skipGap(text: string, from: number, gap: readonly string[]): number[] {
  const places = [from];
  let at = from;
  for (let count = 0; count < MOST_GAP_WORDS; count += 1) {
    if (text.charAt(at) === ' ') at += 1;
    else {
      const word = gap.find((candidate) => text.startsWith(candidate, at));
      if (word === undefined) break;
      at += word.length;
    }
    places.push(at);
  }
  return places;
}

function matchPieces(text: string, start: number, spelling: Spelling, lexicon: Lexicon): number {
  let at = start;
  for (const [index, piece] of spelling.pieces.entries()) {
    if (index > 0) {
      const place = skipGap(text, at, lexicon.gap).find((candidate) => text.startsWith(piece, candidate));
      if (place === undefined) return -1;
      at = place;
    } else if (!text.startsWith(piece, at)) return -1;
    at += piece.length;
  }
  if (!spelling.negated) return cutsWord(text, at) ? -1 : at;
  const spaced = text.charAt(at) === ' ' ? at + 1 : at;
  const ending = lexicon.not.find((candidate) => text.startsWith(candidate, spaced));
  return ending === undefined ? -1 : spaced + ending.length;
}

/** Reads folded text from the left, always takes the longest spelling that fits, and gives what was found in order. */
export function findConcepts(folded: string, lexicon: Lexicon): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  let at = 0;
  while (at < folded.length) {
    let end = at;
    let concept = 0;
    if (!cutsWord(folded, at)) {
      for (const spelling of lexicon.byFirst.get(folded.charAt(at)) ?? []) {
        const reached = matchPieces(folded, at, spelling, lexicon);
        if (reached > end) {
          end = reached;
          concept = spelling.concept;
        }
      }
    }
    if (end > at) found.push({ concept: concept === 0 ? null : concept, start: at, end });
    at = Math.max(end, at + 1);
  }
  return found;
}
