import { compilePattern, type WordLists } from '../bounce/compile-pattern.ts';
import { flatten } from '../bounce/flatten.ts';
import { findWords, type WrittenRule } from '../bounce/rules.ts';
import { isSentence } from './is-sentence.ts';
import type { LookupTarget } from './lookup.ts';

/** What servers and apps say, in English, and where it is explained. */
export interface SentenceBook {
  /** Pages of the dictionary, each with the sentences that it is about. */
  readonly pages: readonly (LookupTarget & { readonly says: readonly string[] })[];
  /** The rules of the bounce reader, in their order, as content/bounce-rules.yaml writes them; patterns one a line. */
  readonly words: WordLists;
  readonly rules: readonly { readonly says: string; readonly target: LookupTarget }[];
}

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

/** True for a rule of the bounce reader that words alone decide, and not words that are said of anything. */
export function isPlain({ vague, at, codes, servers }: Omit<WrittenRule, 'cause' | 'says'>): boolean {
  return vague !== true && at === undefined && codes === undefined && servers === undefined;
}

function openRules({ words, rules }: SentenceBook): (text: string) => LookupTarget | null {
  const compiled = rules.map(({ says, target }) => ({
    target,
    patterns: says.split('\n').flatMap((line) => {
      const read = line.trim() === '' ? null : compilePattern(line.trim(), words);
      return read?.kind === 'pattern' ? [read.pattern] : [];
    }),
  }));
  return (text) => {
    const flat = flatten(text, { start: 0, end: text.length });
    return compiled.find(({ patterns }) => findWords(flat, patterns) !== null)?.target ?? null;
  };
}

/**
 * Opens the book once and gives the function that finds where a server's sentence in a question is explained: the page whose sentence
 * stands there, the longest first, else what the first fitting rule of the bounce reader leads to; null where no words are known, or
 * the question holds no sentence.
 */
export function openSentences(book: SentenceBook): (text: string) => LookupTarget | null {
  const findByRule = openRules(book);
  return (text) => (isSentence(text) ? (findPage(text, book.pages) ?? findByRule(text)) : null);
}
