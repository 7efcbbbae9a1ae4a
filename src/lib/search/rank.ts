import type { Unit } from './cut-units.ts';

/** What the engine says of one record for one unit; whatever else the engine hangs on it is kept. */
export interface EngineHit {
  readonly id: string;
  readonly score: number;
}

/** The answers to one unit, one for each layer of the index that was asked. */
export interface UnitAnswer<Hit extends EngineHit> {
  readonly unit: Unit;
  readonly layers: readonly (readonly Hit[])[];
}

/** A record with how likely it is the one that answers. */
export interface RankedHit<Hit extends EngineHit> {
  readonly id: string;
  /** 0 to 1; those of all records together make 1. */
  readonly likely: number;
  /** The engine's own object, for its `data()`. */
  readonly hit: Hit;
}

/** The index as the browser has to know it: how many records it has, and what one level of a word's weight is worth as a logit. */
export interface IndexScale {
  readonly records: number;
  readonly step: number;
}

/** The records in order, best first. */
export interface Ranking<Hit extends EngineHit> {
  readonly hits: readonly RankedHit<Hit>[];
}

/**
 * How Pagefind has to weigh, given to its `options` as `ranking`: by how heavy a word stands in a record and nothing else, since what
 * that is worth has been learned. The saturation is so high that there is none.
 */
export const ENGINE_RANKING = { pageLength: 0, termFrequency: 1, termSaturation: 1000 } as const;

/** Pagefind multiplies by how rare a word is (BM25). The weights hold that already, so it is divided out again. */
function rarity(records: number, holding: number): number {
  return Math.log((records - holding + 0.5) / (holding + 0.5) + 1);
}

/**
 * Adds up by record what the units of a question bring, as the softmax regression has it that the index was learned with
 * (`learnWeights`); equal ones by id, so that the list stays still while typing.
 */
export function rank<Hit extends EngineHit>(
  answers: readonly UnitAnswer<Hit>[],
  { records, step }: IndexScale,
): Ranking<Hit> {
  const known = answers.filter(({ layers }) => layers.some((hits) => hits.length > 0));
  const length = Math.hypot(...known.map(({ unit }) => unit.weight)) || 1;
  const sums = new Map<string, { logit: number; hit: Hit }>();
  for (const { unit, layers } of known)
    for (const hits of layers) {
      const share = (unit.weight / length) * (step / rarity(records, hits.length));
      for (const hit of hits) {
        const sum = sums.get(hit.id) ?? { logit: 0, hit };
        sum.logit += hit.score * share;
        sums.set(hit.id, sum);
      }
    }
  const powers = [...sums].map(([id, { logit, hit }]) => ({ id, power: Math.exp(logit), hit }));
  const total = powers.reduce((sum, { power }) => sum + power, records - powers.length);
  return {
    hits: powers
      .map(({ id, power, hit }) => ({ id, likely: power / total, hit }))
      .sort((a, b) => b.likely - a.likely || (a.id < b.id ? -1 : 1)),
  };
}
