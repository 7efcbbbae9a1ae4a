import { compilePattern, type WordLists } from '../bounce/compile-pattern.ts';
import { flatten } from '../bounce/flatten.ts';
import { findWords } from '../bounce/rules.ts';
import type { LookupTarget } from './lookup.ts';

/** What servers and apps say, in English, and where it is explained. */
export interface SentenceBook {
  /** Pages of the dictionary, each with the sentences that it is about. */
  readonly pages: readonly (LookupTarget & { readonly says: readonly string[] })[];
  /** The rules of the bounce reader, in their order, as content/bounce-rules.yaml writes them; patterns one a line. */
  readonly words: WordLists;
  readonly rules: readonly { readonly says: string; readonly target: LookupTarget }[];
}

/** For a question that holds no sentence. */
export const NO_SENTENCES: SentenceBook = { pages: [], words: {}, rules: [] };

/** Words that every second sentence has; they tell nothing apart. */
const common = new Set(
  'the a an to of for is in on at by this that your you and or not be was it from with has have'.split(' '),
);

/** So much of what a page's sentence says must stand in the question. */
const leastShare = 0.7;

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z][a-z']+/gu) ?? [];
  return words.filter((word) => !common.has(word));
}

/** True where a question holds a sentence in English, which servers write and people copy: three words and more in a row. */
export function isSentence(text: string): boolean {
  return /(?<![a-z'])[a-z']{2,}[ \t]+[a-z']{2,}[ \t]+[a-z']{2,}/iu.test(text.normalize('NFKC'));
}

function findPage(text: string, pages: SentenceBook['pages']): LookupTarget | null {
  const asked = new Set(wordsOf(text));
  let best: { target: LookupTarget; words: number } | null = null;
  for (const target of pages)
    for (const sentence of target.says) {
      const words = wordsOf(sentence);
      const held = words.filter((word) => asked.has(word)).length;
      if (words.length >= 2 && held / words.length >= leastShare && held > (best?.words ?? 1))
        best = { target, words: held };
    }
  return best?.target ?? null;
}

function findByRule(text: string, { words, rules }: SentenceBook): LookupTarget | null {
  const flat = flatten(text, { start: 0, end: text.length });
  const match = rules.find(({ says }) =>
    says.split('\n').some((line) => {
      const compiled = compilePattern(line.trim(), words);
      return (
        line.trim() !== '' && compiled.kind === 'pattern' && findWords(flat, [compiled.pattern]) !== null
      );
    }),
  );
  return match?.target ?? null;
}

/**
 * Finds where a server's sentence in the question is explained: the page whose sentence stands there, the longest first, else what
 * the first fitting rule of the bounce reader leads to; null where no words are known, or the question holds no sentence.
 */
export function findSentence(text: string, book: SentenceBook): LookupTarget | null {
  return isSentence(text) ? (findPage(text, book.pages) ?? findByRule(text, book)) : null;
}
