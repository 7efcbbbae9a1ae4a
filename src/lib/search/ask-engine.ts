import { chooseUnits, type CutText } from './cut-units.ts';
import { type EngineHit, type IndexScale, rank, type Ranking } from './rank.ts';

/** Asks the engine for one coded unit. */
export type SearchUnit<Hit extends EngineHit> = (code: string) => Promise<readonly Hit[]>;

/** Answered; or dropped, because a newer question made this one needless; or broken, where the engine cannot be had. */
export type EngineAnswer<Hit extends EngineHit> =
  ({ readonly kind: 'answered' } & Ranking<Hit>) | { readonly kind: 'dropped' } | { readonly kind: 'broken' };

/**
 * Asks one search per unit and adds up what comes back. `isStale` is asked before each step, so that a new key ends an old question;
 * an engine that fails gives `broken`, never an exception.
 */
export async function askEngine<Hit extends EngineHit>(
  cut: CutText,
  search: SearchUnit<Hit>,
  scale: IndexScale,
  isStale: () => boolean,
): Promise<EngineAnswer<Hit>> {
  const answers = [];
  try {
    for (const unit of chooseUnits(cut)) {
      if (isStale()) return { kind: 'dropped' };
      answers.push({ unit, hits: await search(unit.code) });
    }
  } catch {
    return isStale() ? { kind: 'dropped' } : { kind: 'broken' };
  }
  return isStale() ? { kind: 'dropped' } : { kind: 'answered', ...rank(answers, cut, scale) };
}
