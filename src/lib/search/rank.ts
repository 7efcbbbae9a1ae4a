import type { CutText, Unit } from './cut-units.ts';

/** What the engine says of one record for one unit; whatever else the engine hangs on it is kept. */
export interface EngineHit {
  readonly id: string;
  readonly score: number;
}

/** The answers to one unit. */
export interface UnitAnswer<Hit extends EngineHit> {
  readonly unit: Unit;
  readonly hits: readonly Hit[];
}

/** A record with the sum of what its units brought. */
export interface RankedHit<Hit extends EngineHit> {
  readonly id: string;
  readonly score: number;
  /** Share of the question's weight that this record holds, 0 to 1. */
  readonly share: number;
  /** The engine's own object, for its `data()`. */
  readonly hit: Hit;
}

/** The records in order, best first, and whether the page may present them as an answer. */
export interface Ranking<Hit extends EngineHit> {
  readonly sure: boolean;
  readonly hits: readonly RankedHit<Hit>[];
}

/** One telling word is worth more than several that stand everywhere. Measured; above 1.5 it costs again. */
const SHARPNESS = 1.25;

/**
 * Adds score × weight by record and sorts, best first, equal ones by id so that the list stays still while typing.
 * `sure` is false where the question does not show that it is about mail, or the best record holds little of it.
 */
export function rank<Hit extends EngineHit>(answers: readonly UnitAnswer<Hit>[], cut: CutText): Ranking<Hit> {
  const sums = new Map<string, { score: number; weight: number; hit: Hit }>();
  let total = 0;
  for (const { unit, hits } of answers) {
    total += unit.weight;
    for (const hit of hits) {
      const sum = sums.get(hit.id) ?? { score: 0, weight: 0, hit };
      sum.score += hit.score ** SHARPNESS * unit.weight;
      sum.weight += unit.weight;
      sums.set(hit.id, sum);
    }
  }
  const hits = [...sums]
    .map(([id, { score, weight, hit }]) => ({ id, score, share: total === 0 ? 0 : weight / total, hit }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { sure: isSure(hits[0]?.share ?? 0, cut), hits };
}

/** A record that holds less of the question than this answers another one. */
const LEAST_SHARE = 0.1;

function isSure(share: number, cut: CutText): boolean {
  return cut.about > cut.other && share >= LEAST_SHARE;
}
