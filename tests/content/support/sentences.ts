import { splitInline } from '../../../src/lib/links/split-inline.ts';
import { checklist, type Entry, errors, guides, overviews, places, words } from './read-content.ts';

/** A string of frontmatter or YAML that a reader sees, where it stands, as written: with its links and figures. */
export interface Sentence {
  file: string;
  field: string;
  text: string;
}

/** Fields that hold an id, an address or a choice, and no words of ours; `wordings.text` and `screen` are the words of servers and apps. */
const wordless = new Set([
  'id',
  'topic',
  'guide',
  'to',
  'url',
  'side',
  'at',
  'view',
  'asOf',
  'group',
  'shows',
  'kind',
  'certainty',
  'tool',
  'reviewedOn',
  'shown',
  'codes',
  'code',
  'apps',
  'screen',
]);

/** Lists the strings inside a value of YAML that a reader sees; `path` is where the value stands. */
export function sentencesIn(file: string, value: unknown, path: readonly string[]): Sentence[] {
  if (typeof value === 'string') return [{ file, field: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const ours = !wordless.has(key) || (typeof inner === 'object' && !Array.isArray(inner));
    const serverWords = key === 'text' && path.includes('wordings');
    return ours && !serverWords ? sentencesIn(file, inner, [...path, key]) : [];
  });
}

/** Gives a sentence as a reader meets it: links by their words, figures as `say` says them. */
export function sayPlainly(sentence: string, say: (id: string) => string): string {
  return splitInline(sentence)
    .map((part) => (part.kind === 'fact' ? say(part.id) : part.text))
    .join('');
}

const files: readonly (readonly Entry<unknown>[])[] = [guides, overviews, errors];
const maps: readonly (readonly Entry<unknown>[])[] = [checklist, places, words];

/** Every string of frontmatter and YAML that a reader sees; facts have their own words and are not among them. */
export const sentences: readonly Sentence[] = [
  ...files.flat().flatMap(({ file, data }) => sentencesIn(file, data, [])),
  ...maps.flat().flatMap(({ file, id, data }) => sentencesIn(file, data, [id])),
];
