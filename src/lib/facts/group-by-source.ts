import type { Fact } from './fact.ts';

/** Groups facts that rest on the same page, date and confidence, in their order, so that the source is said once for each group. */
export function groupBySource(facts: readonly Fact[]): Fact[][] {
  return [
    ...Map.groupBy(facts, ({ source, asOf, confidence }) => `${source.url} ${asOf} ${confidence}`).values(),
  ];
}
