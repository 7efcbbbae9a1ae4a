import { askEngine } from '../../lib/search/ask-engine.ts';
import { cutUnits } from '../../lib/search/cut-units.ts';
import { lookup, type Dictionary, type Lookup, type LookupTarget } from '../../lib/search/lookup.ts';
import type { RecordStep } from '../../lib/search/search-record.ts';
import type { Engine } from './open-engine.ts';

/** A line of the list: a guide with its number and steps, or a code's page. `url` is from the root, without base. */
export interface Result extends LookupTarget {
  label: string;
  steps: readonly RecordStep[];
}

/** What a question came to. `sure` is false where the page has to say that nothing fits well. */
export type Found =
  | { kind: 'results'; results: readonly Result[]; sure: boolean; direct: boolean }
  | { kind: 'dropped' }
  | { kind: 'broken' };

/** A phone shows about six before one has to scroll far; where nothing fits well, three are enough to see what was meant. */
const mostResults = 6;
const mostUnsure = 3;
/** Three are shown whatever they are worth; what is less likely than this beside the best shares a word with the question, no more. */
const leastShown = 3;
const leastLikely = 0.05;
/** What a question says, it says in so many letters; the rest of a long paste would only cost time. */
export const mostLetters = 400;

function toResult(target: LookupTarget, engine: Engine, { codes }: Dictionary): Result {
  const guide = engine.table.guides.find(({ url }) => url === target.url);
  const code = codes.find(({ url }) => url === target.url);
  return { ...target, label: String(guide?.number ?? code?.code ?? ''), steps: [] };
}

/** What stands first by rule, before the engine is asked. */
function firstTargets(ruled: Lookup): readonly LookupTarget[] {
  switch (ruled.kind) {
    case 'code':
      return [ruled.target, ...ruled.others];
    case 'guide':
    case 'sentence':
    case 'unknown-code':
    case 'address':
    case 'bounce':
      return [ruled.target];
    case 'nothing':
      return [];
  }
}

/** Whether the rule says all there is to say, so that the engine need not be asked. */
function isWhole(ruled: Lookup): boolean {
  return (
    ruled.kind === 'guide' ||
    ruled.kind === 'bounce' ||
    ((ruled.kind === 'code' || ruled.kind === 'unknown-code') && ruled.alone)
  );
}

/** Answers a question: numbers, codes, addresses and bounces by rule, then the engine's best, each page once. `isStale` ends it when a newer one is asked. */
export async function findResults(question: string, engine: Engine, isStale: () => boolean): Promise<Found> {
  const dictionary = await engine.dictionary(question);
  if (isStale()) return { kind: 'dropped' };
  const ruled = lookup(question, engine.table, dictionary);
  const first = firstTargets(ruled).map((target) => toResult(target, engine, dictionary));
  if (isWhole(ruled))
    return {
      kind: 'results',
      results: first.slice(0, mostResults),
      sure: ruled.kind !== 'unknown-code',
      direct: ruled.kind !== 'bounce',
    };
  const asked = (ruled.kind === 'address' ? ruled.rest : question).slice(0, mostLetters);
  const answer = await askEngine(cutUnits(asked, engine.lexicon), engine.search, engine.scale, isStale);
  if (answer.kind !== 'answered') return answer;
  const best = await Promise.all(
    answer.hits.slice(0, mostResults + 1).map(async ({ likely, hit }) => {
      const { url } = await hit.data();
      return { likely, guide: engine.table.guides.find((guide) => guide.url === url) };
    }),
  );
  if (isStale()) return { kind: 'dropped' };
  const sure = best[0]?.guide !== undefined;
  const guides = best.flatMap(({ likely, guide }) =>
    guide ? [{ ...guide, label: String(guide.number), likely }] : [],
  );
  const least = leastLikely * (guides[0]?.likely ?? 0);
  const found = guides
    .filter(({ likely }, index) => index < leastShown || likely >= least)
    .slice(0, sure ? mostResults : mostUnsure);
  const results = [...first, ...found.filter(({ url }) => !first.some((one) => one.url === url))].slice(
    0,
    mostResults,
  );
  return { kind: 'results', results, sure: first.length > 0 || sure, direct: false };
}
