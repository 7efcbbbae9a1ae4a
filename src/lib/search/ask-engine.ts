import type { CutText } from './cut-units.ts';
import { chooseUnits } from './cut-units.ts';
import type { EngineHit, Ranking } from './rank.ts';
import { rank } from './rank.ts';

/**
 * How Pagefind has to weigh, given to its `options` as `ranking`: guides have unequal numbers of phrases, and without the
 * full correction for length the long ones win.
 */
export const ENGINE_RANKING = { pageLength: 1 } as const;

/** Asks the engine for one coded unit. */
export type SearchUnit<Hit extends EngineHit> = (code: string) => Promise<readonly Hit[]>;

/** Answered; or dropped, because a newer question made this one needless; or broken, where the engine cannot be had. */
export type EngineAnswer<Hit extends EngineHit> =
  ({ readonly kind: 'answered' } & Ranking<Hit>) | { readonly kind: 'dropped' } | { readonly kind: 'broken' };

/**
 * Asks one search per distinct unit and adds up what comes back. `isStale` is asked before each step, so that a new key
 * ends an old question; an engine that fails gives `broken`, never an exception.
 */
export async function askEngine<Hit extends EngineHit>(
  cut: CutText,
  search: SearchUnit<Hit>,
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
  return isStale() ? { kind: 'dropped' } : { kind: 'answered', ...rank(answers, cut) };
}
