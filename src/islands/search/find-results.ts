import type { IsStale } from '../../lib/search/ask-engine.ts';
import { type Dictionary, lookup, type Lookup, type LookupTarget } from '../../lib/search/lookup.ts';
import type { RecordStep } from '../../lib/search/search-record.ts';
import { askGuides, findMeant } from './ask-guides.ts';
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
  /** What the sentence above the results has to say beyond their number. */
  note: 'address' | 'bounce' | 'unknown-code' | 'missing' | null;
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

function readNote(ruled: Lookup, missing: boolean): Results['note'] {
  if (missing) return 'missing';
  switch (ruled.kind) {
    case 'address':
    case 'bounce':
    case 'unknown-code':
      return ruled.kind;
    case 'guide':
    case 'code':
    case 'sentence':
    case 'nothing':
      return null;
  }
}

function eachOnce(results: readonly Result[]): Result[] {
  return [...new Map(results.map((result) => [result.url, result])).values()].slice(0, mostResults);
}

/** Answers a question: numbers, codes, addresses and bounces by rule, then the engine's best, each page once. `isStale` ends it when a newer one is asked. */
export async function findResults(question: string, engine: Engine, isStale: IsStale): Promise<Found> {
  const dictionary = await engine.dictionary(question);
  if (await isStale()) return { kind: 'dropped' };
  const ruled = lookup(question, engine.table, dictionary);
  const note = readNote(ruled, dictionary.missing);
  const first = firstTargets(ruled).map((target) => toResult(target, engine, dictionary));
  const told = first.length > 0 && note !== 'unknown-code' && note !== 'missing';
  if (isWhole(ruled))
    return {
      kind: 'results',
      results: eachOnce(first),
      sure: told,
      direct: note === null,
      meant: null,
      note,
    };
  const words = (ruled.kind === 'address' ? ruled.rest : question).slice(0, mostLetters);
  const asked = await askGuides(words, engine, isStale);
  if (asked.kind !== 'asked') return asked;
  const mendable = ruled.kind === 'nothing' && words === question;
  const meant = mendable ? await findMeant(words, asked, engine, isStale) : null;
  if (await isStale()) return { kind: 'dropped' };
  const least = leastLikely * (asked.guides[0]?.likely ?? 0);
  const near = asked.sure
    ? asked.guides.filter(({ likely }, index) => index < leastShown || likely >= least)
    : asked.guides.filter(({ likely }) => likely >= leastNear).slice(0, mostUnsure);
  const found = near.map((guide) => ({ ...guide, label: String(guide.number) }));
  return {
    kind: 'results',
    // Who waits for mail from an address has not mistyped it.
    results: eachOnce(
      ruled.kind === 'address' && found[0]?.topic.startsWith('receive/') === true
        ? [...found.slice(0, 1), ...first, ...found.slice(1)]
        : [...first, ...found],
    ),
    sure: told || (asked.sure && note !== 'missing'),
    direct: false,
    meant,
    note,
  };
}
