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
const fewWords = 4;
const leastOfQuestion = 0.6;
/** A server's sentence is no longer. */
const mostWords = 120;

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z][a-z']+/gu) ?? [];
  return words.filter((word) => !common.has(word));
}

/** Counts the words that stand in both, in the same order. */
function countShared(one: readonly string[], other: readonly string[]): number {
  let above = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const line = [0];
    other.forEach((candidate, at) => {
      const best = candidate === word ? (above[at] ?? 0) + 1 : 0;
      line.push(Math.max(best, above[at + 1] ?? 0, line[at] ?? 0));
    });
    above = line;
  }
  return above.at(-1) ?? 0;
}

function openPages({ pages }: SentenceBook): (text: string) => LookupTarget | null {
  const said = pages.flatMap((target) =>
    target.says.map((sentence) => ({ target, words: wordsOf(sentence) })),
  );
  return (text) => {
    const asked = wordsOf(text).slice(0, mostWords);
    let best: { target: LookupTarget; held: number } | null = null;
    for (const { target, words } of said) {
      const held = countShared(words, asked);
      // A few words that many sentences have are no quotation, unless the question is little else.
      const quoted = held >= fewWords || held / asked.length > leastOfQuestion;
      if (held > (best?.held ?? 1) && held / words.length >= leastShare && quoted) best = { target, held };
    }
    return best?.target ?? null;
  };
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
  const findPage = openPages(book);
  const findByRule = openRules(book);
  return (text) => (isSentence(text) ? (findPage(text) ?? findByRule(text)) : null);
}
