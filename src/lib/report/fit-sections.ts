import type { Section, SectionName } from './sections.ts';

/** A form takes so many letters; one part of a report must not take the place of all others. */
export interface FormLimit {
  letters: number;
  perSection: number;
}

/** What forms on the web usually take; the shorter one serves those that are meant for a sentence or two. */
export const formLimits = {
  short: { letters: 400, perSection: 90 },
  long: { letters: 2000, perSection: 700 },
} as const satisfies Record<string, FormLimit>;

/** The parts that fit into a form as one text, and the names of those that had to be left out or cut. */
export interface Fitted {
  text: string;
  left: SectionName[];
  /** Parts of which the end is missing. */
  cut: SectionName[];
}

/** These go before anything else is cut: what was not tried, and what was asked of the search, are told by the rest as well. */
const spare: readonly SectionName[] = ['open', 'asked'];

/** What a desk can do least without comes first; the rest goes, from the end, where a form is short. */
const importance: readonly SectionName[] = [
  'trouble',
  'read',
  'screen',
  'traces',
  'since',
  'own',
  'others',
  'app',
  'device',
  'checked',
  'line',
  'note',
  'elsewhere',
  'changed',
  'asked',
  'open',
];

/** Cuts to so many UTF-16 units, at the end of a line where one is near, and without leaving half of a pair. */
function cut(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const start = text.slice(0, letters - 1);
  const line = start.lastIndexOf('\n');
  const kept = line > letters * 0.8 ? start.slice(0, line + 1) : start.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept}…`;
}

/**
 * Writes the parts as `【title】text`. Where they are too many, the spare ones go; then each is cut to `perSection` letters, and the least
 * important are left out until `tail` and all stay within `letters` (UTF-16 units, as forms count). `title` gives the name of a part in words.
 */
export function fitSections(
  sections: readonly Section[],
  title: (name: SectionName) => string,
  { letters, perSection }: FormLimit,
  tail: string,
): Fitted {
  const kept = new Set(sections.map(({ name }) => name));
  const left: SectionName[] = [];
  const write = (longest: number) => {
    const parts = sections
      .filter(({ name }) => kept.has(name))
      .map(({ name, text }) => {
        const value = cut(text, longest);
        return `【${title(name)}】${value.includes('\n') ? '\n' : ''}${value}`;
      });
    return [...parts, tail].filter(Boolean).join('\n');
  };
  const drop = (name: SectionName) => {
    if (kept.delete(name)) left.unshift(name);
  };
  for (const name of spare) if (write(letters).length > letters) drop(name);
  if (write(letters).length <= letters) return { text: write(letters), left, cut: [] };
  for (const name of importance.toReversed()) if (write(perSection).length > letters) drop(name);
  const cutOff = sections.filter(({ name, text }) => kept.has(name) && text.length > perSection);
  return { text: write(perSection), left, cut: cutOff.map(({ name }) => name) };
}
