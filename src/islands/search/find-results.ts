import { askEngine } from '../../lib/search/ask-engine.ts';
import { cutUnits } from '../../lib/search/cut-units.ts';
import {
  type Dictionary,
  type GuideTarget,
  lookup,
  type Lookup,
  type LookupTarget,
} from '../../lib/search/lookup.ts';
import { mendTypo } from '../../lib/search/mend-typo.ts';
import type { RecordStep } from '../../lib/search/search-record.ts';
import type { Engine } from './open-engine.ts';

/** A line of the list: a guide with its number and steps, or a code's page. `url` is from the root, without base. */
export interface Result extends LookupTarget {
  label: string;
  steps: readonly RecordStep[];
}

/** The results of a question. `sure` is false where the page has to say that nothing fits well; `direct` where a number says it all. */
export interface Results {
  kind: 'results';
  results: readonly Result[];
  sure: boolean;
  direct: boolean;
  /** The question without its slip, where that leads somewhere else. */
  meant: string | null;
  /** Something was pasted that a tool of the first result takes. */
  ruled: 'address' | 'bounce' | null;
}

/** What a question came to. */
export type Found = Results | { kind: 'dropped' } | { kind: 'broken' };

/** A phone shows about six before one has to scroll far; where nothing fits well, three show what is near. */
const mostResults = 6;
const mostUnsure = 3;
/** Three are shown whatever they are worth; what is less likely than this beside the best shares a word with the question, no more. */
const leastShown = 3;
const leastLikely = 0.02;
/** Where the page is unsure, a guide that is less likely than this is no near miss. */
const leastNear = 0.1;
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

/** A guide and how likely it answers. */
interface Likely extends GuideTarget {
  likely: number;
}

/** What the engine knows of a question; `sure` says whether it is one that this site answers. */
type Asked =
  { kind: 'asked'; guides: readonly Likely[]; sure: boolean } | { kind: 'dropped' } | { kind: 'broken' };

async function ask(question: string, engine: Engine, isStale: () => boolean): Promise<Asked> {
  const cut = cutUnits(question, engine.lexicon);
  const answer = await askEngine(cut, engine.search, engine.layers, engine.scale, isStale);
  if (answer.kind !== 'answered') return answer;
  const best = await Promise.all(
    answer.hits.slice(0, mostResults + 1).map(async ({ likely, hit }) => {
      const { url } = await hit.data();
      return { likely, guide: engine.table.guides.find((guide) => guide.url === url) };
    }),
  );
  if (isStale()) return { kind: 'dropped' };
  return {
    kind: 'asked',
    guides: best.flatMap(({ likely, guide }) => (guide ? [{ ...guide, likely }] : [])),
    // The record without a guide is the one of what no guide answers.
    sure: best[0]?.guide !== undefined && cut.about > cut.other,
  };
}

/** Asks once more without the slip; null where that leads to the same guide, or to one that is less likely. */
async function findMeant(
  question: string,
  { guides, sure }: Asked & { kind: 'asked' },
  engine: Engine,
  isStale: () => boolean,
): Promise<string | null> {
  const mended = mendTypo(question, engine.lexicon);
  if (mended === null) return null;
  const again = await ask(mended, engine, isStale);
  if (again.kind !== 'asked' || !again.sure) return null;
  const [first, other] = [guides[0], again.guides[0]];
  if (other === undefined || other.url === first?.url) return null;
  return !sure || other.likely > (first?.likely ?? 0) ? mended : null;
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
      meant: null,
      ruled: ruled.kind === 'bounce' ? 'bounce' : null,
    };
  const words = (ruled.kind === 'address' ? ruled.rest : question).slice(0, mostLetters);
  const asked = await ask(words, engine, isStale);
  if (asked.kind !== 'asked') return asked;
  const meant = ruled.kind === 'nothing' ? await findMeant(words, asked, engine, isStale) : null;
  if (isStale()) return { kind: 'dropped' };
  const least = leastLikely * (asked.guides[0]?.likely ?? 0);
  const near = asked.sure
    ? asked.guides.filter(({ likely }, index) => index < leastShown || likely >= least)
    : asked.guides.filter(({ likely }) => likely >= leastNear).slice(0, mostUnsure);
  const found = near
    .filter(({ url }) => !first.some((one) => one.url === url))
    .map((guide) => ({ ...guide, label: String(guide.number) }));
  return {
    kind: 'results',
    results: [...first, ...found].slice(0, mostResults),
    sure: first.length > 0 || asked.sure,
    direct: false,
    meant,
    ruled: ruled.kind === 'address' ? 'address' : null,
  };
}
