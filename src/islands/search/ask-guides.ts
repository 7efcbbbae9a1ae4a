import { askEngine, type IsStale } from '../../lib/search/ask-engine.ts';
import { cutUnits } from '../../lib/search/cut-units.ts';
import type { GuideTarget } from '../../lib/search/lookup.ts';
import { mendTypo } from '../../lib/search/mend-typo.ts';
import type { Engine } from './open-engine.ts';

/** More are never shown, even when one of them is the record of what no guide answers. */
const most = 7;

/** A guide and how likely it answers. */
interface Likely extends GuideTarget {
  likely: number;
}

/** What the engine knows of a question; `sure` says whether it is one that this site answers. */
type Asked =
  { kind: 'asked'; guides: readonly Likely[]; sure: boolean } | { kind: 'dropped' } | { kind: 'broken' };

/** Asks the engine which guides answer, the likeliest first, each with its line of the table. */
export async function askGuides(question: string, engine: Engine, isStale: IsStale): Promise<Asked> {
  const cut = cutUnits(question, engine.lexicon);
  const answer = await askEngine(cut, engine.search, engine.layers, engine.scale, isStale);
  if (answer.kind !== 'answered') return answer;
  try {
    await engine.verify();
  } catch {
    return { kind: 'broken' };
  }
  const best = await Promise.all(
    answer.hits.slice(0, most).map(async ({ likely, hit }) => {
      const { url } = await hit.data();
      return { likely, guide: engine.table.guides.find((guide) => guide.url === url) };
    }),
  );
  if (await isStale()) return { kind: 'dropped' };
  return {
    kind: 'asked',
    guides: best.flatMap(({ likely, guide }) => (guide ? [{ ...guide, likely }] : [])),
    // The record without a guide is the one of what no guide answers.
    sure: best[0]?.guide !== undefined && cut.about > cut.other,
  };
}

/** Asks once more without the slip; null where that leads to the same guide, or to one that is less likely. */
export async function findMeant(
  question: string,
  { guides, sure }: Asked & { kind: 'asked' },
  engine: Engine,
  isStale: IsStale,
): Promise<string | null> {
  const mended = mendTypo(question, engine.lexicon);
  if (mended === null) return null;
  const again = await askGuides(mended, engine, isStale);
  if (again.kind !== 'asked' || !again.sure) return null;
  const [first, other] = [guides[0], again.guides[0]];
  if (other === undefined || other.url === first?.url) return null;
  return !sure || other.likely > (first?.likely ?? 0) ? mended : null;
}
