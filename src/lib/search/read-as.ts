import type { Lexicon } from './find-concepts.ts';
import { readText } from './read-text.ts';

/** Words of a question as they stand there, and the usual way to write them. */
export interface ReadAs {
  readonly written: string;
  readonly usual: string;
}

const KANJI = /\p{Script=Han}/u;
const KANA = /^[ぁ-ゖ]+$/;

/**
 * True where both are the same verb in the negative: the kana before the ending (れ of 送れない) stands before an ending in what was
 * written. Of other words kana do not tell whether they are the heading or mean it.
 */
function isSame(read: string, usual: string, endings: readonly string[]): boolean {
  const kana = /[ぁ-ゖ](?=ない$)/u.exec(usual)?.[0];
  return kana !== undefined && endings.some((ending) => read.slice(1).endsWith(kana + ending));
}

/** Gives the longest verb of a question in kana or romaji that the list knows by a heading with kanji (おくれない, 送れない); null where there are none. */
export function readAs(question: string, lexicon: Lexicon): ReadAs | null {
  const { folded, starts, ends, matches } = readText(question, lexicon);
  const found = matches.flatMap(({ concept, start, end }) => {
    const usual = concept === null ? '' : (lexicon.names[concept] ?? '');
    const written = question.slice(starts[start] ?? 0, ends[end - 1] ?? 0).trim();
    const read = folded.slice(start, end);
    return KANJI.test(usual) && KANA.test(read) && isSame(read, usual, lexicon.not)
      ? [{ written, usual }]
      : [];
  });
  return found.toSorted((a, b) => b.written.length - a.written.length)[0] ?? null;
}
