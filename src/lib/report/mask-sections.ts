import { type Label, mask } from './mask.ts';
import { clipText, longestAnswer } from './clip-text.ts';
import type { Section } from './sections.ts';

/** Parts of a report, masked as one text, so that a person has one label in all of them. */
export interface MaskedSections {
  sections: Section[];
  labels: readonly Label[];
}

/** A sign that nobody types and no rule reads (ASCII record separator). */
const separator = '\u001E';
const between = `\n${separator}\n`;

/** Covers words that the visitor wants gone wherever they stand; a single letter would take words to pieces. */
function coverWords(text: string, words: readonly string[]): string {
  return words
    .filter((word) => word.length > 1)
    .toSorted((a, b) => b.length - a.length)
    .reduce((covered, word) => covered.replaceAll(word, '●●●'), text);
}

/** Masks the parts of a report together; labels whose key is in `shown` stay as they were written, and `words` go as well. */
export function maskSections(
  sections: readonly Section[],
  shown: ReadonlySet<string>,
  words: readonly string[],
): MaskedSections {
  const whole = sections
    .map(({ text }) => clipText(text.replaceAll(separator, ' '), longestAnswer))
    .join(between);
  const { text, labels } = mask(whole, shown);
  const parts = coverWords(text, words).split(between);
  return {
    sections: sections.map(({ name }, index) => ({ name, text: parts[index] ?? '' })),
    labels,
  };
}
