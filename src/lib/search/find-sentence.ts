import type { ErrorTarget } from './lookup.ts';

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

/** Finds the page whose sentence stands in the question, the longest first; null where the words fit none well. */
export function findSentence(text: string, errors: readonly ErrorTarget[]): ErrorTarget | null {
  if (!isSentence(text)) return null;
  const asked = new Set(wordsOf(text));
  let best: { target: ErrorTarget; words: number } | null = null;
  for (const target of errors)
    for (const sentence of target.says ?? []) {
      const words = wordsOf(sentence);
      const held = words.filter((word) => asked.has(word)).length;
      if (words.length >= 2 && held / words.length >= leastShare && held > (best?.words ?? 1))
        best = { target, words: held };
    }
  return best?.target ?? null;
}
