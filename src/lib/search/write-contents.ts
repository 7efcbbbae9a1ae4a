import { cutUnits } from './cut-units.ts';
import { isConcept, isPair } from './encode-unit.ts';
import type { Lexicon } from './find-concepts.ts';
import type { SearchRecord } from './search-record.ts';

/** What is said once says more of the mouth it came from than of the trouble. */
const leastSaid = 2;

function countTexts(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const codes of texts) {
    for (const code of new Set(codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/**
 * Gives the coded words under which the index stores each record; each text is cut by itself, so no pair joins two. Left out are pairs
 * of concepts that one phrase alone has, and pieces of words that one phrase alone of their record has: measured, they are more than
 * half of the bytes and two first hits in a hundred. Titles stay whole. The words are sorted because the index keeps the place of
 * each: equal words side by side make it a third smaller.
 */
export function writeContents(records: readonly SearchRecord[], lexicon: Lexicon): string[] {
  const cut = (text: string) => cutUnits(text, lexicon).units.map((unit) => unit.code);
  const whole = records.map(({ title, answer, phrases }) => [title, answer, ...phrases].map(cut));
  const everywhere = countTexts(whole.flat());
  return whole.map((texts) => {
    const here = countTexts(texts);
    const title = new Set(texts[0]);
    const isKept = (code: string) =>
      isConcept(code) || title.has(code) || ((isPair(code) ? everywhere : here).get(code) ?? 0) >= leastSaid;
    return texts.flat().filter(isKept).sort().join(' ');
  });
}
