import type { Section, SectionName } from './sections.ts';

/** A form takes so many letters; one part of a report must not take the place of all others. */
export interface FormLimit {
  letters: number;
  perSection: number;
}

/** The parts that fit into a form as one text, and the names of those that had to be left out. */
export interface Fitted {
  text: string;
  left: SectionName[];
}

/** What a desk can do least without comes first; the rest goes, from the end, where a form is short. */
const importance: readonly SectionName[] = [
  'trouble',
  'read',
  'screen',
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

/** Cuts at a whole letter, so that no half of a pair is left. */
function cut(text: string, letters: number): string {
  const whole = Array.from(text.slice(0, letters * 2));
  return text.length <= letters || whole.length <= letters
    ? text
    : `${whole.slice(0, letters - 1).join('')}…`;
}

/**
 * Writes the parts as `【title】text`, each cut to `perSection` letters, and leaves out the least important until `tail` and all stay
 * within `letters` (UTF-16 units, as forms count). `title` gives the name of a part in words.
 */
export function fitSections(
  sections: readonly Section[],
  title: (name: SectionName) => string,
  { letters, perSection }: FormLimit,
  tail: string,
): Fitted {
  const lines = sections.map(({ name, text }) => {
    const value = cut(text, perSection);
    return { name, line: `【${title(name)}】${value.includes('\n') ? '\n' : ''}${value}` };
  });
  const kept = new Set(lines.map(({ name }) => name));
  const left: SectionName[] = [];
  const write = () => {
    const parts = lines.filter(({ name }) => kept.has(name)).map(({ line }) => line);
    return [...parts, tail].filter(Boolean).join('\n');
  };
  for (const name of importance.toReversed()) {
    if (write().length <= letters) break;
    if (kept.delete(name)) left.unshift(name);
  }
  return { text: write(), left };
}
