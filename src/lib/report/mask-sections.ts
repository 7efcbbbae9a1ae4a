import { type Label, mask } from './mask.ts';
import { clipText } from './clip-text.ts';
import type { Section } from './sections.ts';

/** Parts of a report, masked as one text, so that a person has one label in all of them. */
export interface MaskedSections {
  sections: Section[];
  labels: readonly Label[];
}

/** A sign that nobody types and no rule reads (ASCII record separator). */
const separator = '\u001E';
const between = `\n${separator}\n`;

/** Masks the parts of a report together; labels whose key is in `shown` stay as they were written. */
export function maskSections(sections: readonly Section[], shown: ReadonlySet<string>): MaskedSections {
  const whole = sections.map(({ text }) => clipText(text.replaceAll(separator, ' '))).join(between);
  const { text, labels } = mask(whole, shown);
  const parts = text.split(between);
  return {
    sections: sections.map(({ name }, index) => ({ name, text: parts[index] ?? '' })),
    labels,
  };
}
