import { chooseUnits, type CutText } from './cut-units.ts';
import { type EngineHit, type IndexScale, rank, type Ranking } from './rank.ts';

/** Asks the engine for one coded unit. */
export type SearchUnit<Hit extends EngineHit> = (code: string) => Promise<readonly Hit[]>;

/** Answered; or dropped, because a newer question made this one needless; or broken, where the engine cannot be had. */
export type EngineAnswer<Hit extends EngineHit> =
  ({ readonly kind: 'answered' } & Ranking<Hit>) | { readonly kind: 'dropped' } | { readonly kind: 'broken' };

/** Tells whether a newer question has come; it may let the page breathe first, so that one can come. */
export type IsStale = () => boolean | Promise<boolean>;

/** So many are asked at once before it is looked whether a newer question has come. */
const AT_ONCE = 16;

/**
 * Asks one search per unit and layer of the index and adds up what comes back. `isStale` is asked again and again, so that a new key
 * ends an old question; an engine that fails gives `broken`, never an exception.
 */
export async function askEngine<Hit extends EngineHit>(
  cut: CutText,
  search: SearchUnit<Hit>,
  layers: readonly string[],
  scale: IndexScale,
  isStale: IsStale,
): Promise<EngineAnswer<Hit>> {
  const units = chooseUnits(cut);
  const answers = [];
  try {
    for (let at = 0; at < units.length; at += AT_ONCE) {
      if (await isStale()) return { kind: 'dropped' };
      const asked = units.slice(at, at + AT_ONCE).map(async (unit) => ({
        unit,
        layers: await Promise.all(layers.map((layer) => search(layer + unit.code))),
      }));
      answers.push(...(await Promise.all(asked)));
    }
  } catch {
    return (await isStale()) ? { kind: 'dropped' } : { kind: 'broken' };
  }
  return (await isStale()) ? { kind: 'dropped' } : { kind: 'answered', ...rank(answers, scale) };
}
