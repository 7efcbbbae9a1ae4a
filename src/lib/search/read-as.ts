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

/** Gives the longest words of a question in kana or romaji that the list knows by a heading in kanji (おくれない, 送れない); null where there are none. */
export function readAs(question: string, lexicon: Lexicon): ReadAs | null {
  const { folded, starts, ends } = foldRomaji(foldText(question), lexicon.latin);
  const read = findConcepts(folded, lexicon).flatMap(({ concept, start, end }) => {
    const usual = concept === null ? '' : (lexicon.names[concept] ?? '');
    const written = question.slice(starts[start] ?? 0, ends[end - 1] ?? 0).trim();
    return KANJI.test(usual) && KANA.test(folded.slice(start, end)) && written.length >= SHORTEST
      ? [{ written, usual }]
      : [];
  });
  return read.toSorted((a, b) => b.written.length - a.written.length)[0] ?? null;
}
