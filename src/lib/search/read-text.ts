import { type ConceptMatch, findConcepts, type Lexicon } from './find-concepts.ts';
import { foldRomaji } from './fold-romaji.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** A text folded, its romaji in kana, with the concepts that stand in it. */
export interface ReadText extends FoldedText {
  readonly matches: readonly ConceptMatch[];
}

/** Reads a text as the search does, the same for index, question and what is shown; any string is taken. */
export function readText(text: string, lexicon: Lexicon): ReadText {
  const folded = foldRomaji(foldText(text), lexicon.latin);
  return { ...folded, matches: findConcepts(folded.folded, lexicon) };
}
