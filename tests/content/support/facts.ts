import type { Fact } from '../../../src/lib/facts/fact.ts';
import { sayFact } from '../../../src/lib/facts/say-fact.ts';
import { factSheets } from './read-content.ts';

/** Every fact by its id (`gmail/send-limit`), with the name of what it is about. */
export const facts: ReadonlyMap<string, { owner: string; fact: Fact }> = new Map(
  factSheets.flatMap(({ id, data }) =>
    Object.entries(data.facts).map(([key, fact]) => [`${id}/${key}`, { owner: data.name, fact }]),
  ),
);

/** Says the figure of that id as a reader meets it; an unknown one is empty, and references.test.ts finds it. */
export function sayFigure(id: string): string {
  const named = facts.get(id);
  if (named === undefined) return '';
  return named.fact.link === undefined ? sayFact(named.fact) : named.fact.label;
}
