import type { Lexicon } from './find-concepts.ts';
import { findConcepts } from './find-concepts.ts';
import { foldRomaji } from './fold-romaji.ts';
import { foldText } from './fold-text.ts';

/** Words of a question as they stand there, and the usual way to write them. */
export interface ReadAs {
  readonly written: string;
  readonly usual: string;
}

const KANJI = /\p{Script=Han}/u;
const KANA = /^[ぁ-ゖ ]+$/;
/** One or two letters, like まつ, are as often something else. */
const SHORTEST = 3;

/** True where both can be the same word: the kana that ends the heading's stem (れ of 送れない) stands in what was written. */
function canBeSame(folded: string, usual: string): boolean {
  const kana = /[ぁ-ゖ](?=(?:ない)?$)/u.exec(usual)?.[0];
  return kana !== undefined && folded.slice(1).includes(kana);
}

/** Gives the longest words of a question in kana or romaji that the list knows by a heading in kanji (おくれない, 送れない); null where there are none. */
export function readAs(question: string, lexicon: Lexicon): ReadAs | null {
  const { folded, starts, ends } = foldRomaji(foldText(question), lexicon.latin);
  const read = findConcepts(folded, lexicon).flatMap(({ concept, start, end }) => {
    const usual = concept === null ? '' : (lexicon.names[concept] ?? '');
    const written = question.slice(starts[start] ?? 0, ends[end - 1] ?? 0).trim();
    const read = folded.slice(start, end);
    return KANJI.test(usual) && KANA.test(read) && canBeSame(read, usual) && written.length >= SHORTEST
      ? [{ written, usual }]
      : [];
  });
  return read.toSorted((a, b) => b.written.length - a.written.length)[0] ?? null;
}
