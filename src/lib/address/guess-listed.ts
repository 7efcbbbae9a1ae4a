import { costOfSlips } from './align-slips.ts';
import { costOfHosts, splitDomain } from './domain-cost.ts';
import { lettersOf, parentOf, type Candidate, type Letters, type MailDomains } from './mail-domains.ts';
import { hasRealSuffix, type PublicSuffixes } from './public-suffixes.ts';

/** What may have been meant, its cost in nats, and whether it stands out from its rivals. */
export type Guess = { readonly meant: string; readonly cost: number; readonly clear: boolean };

/** Guesses further behind the best than this (in nats) do not count as rivals. */
const STILL_LIKELY = 2.5;
/** How much likelier (in nats) the best guess must be than all its rivals together. */
const CLEARLY_BEST = 0.3;
/** More slips than this in one domain are not a slip but another domain; more are believed of what cannot be one. */
const MOST_SLIPS = 11.5;
const MOST_SLIPS_OF_IMPOSSIBLE = 13.5;
/** Two slips in a short name leave nothing of it: there one slip is believed. */
const MOST_SLIPS_OF_SHORT = 9.6;
const SHORT = 4;
const LONGEST_COMPARED = 40;
/** No slip costs less, and none changes more than two kinds of letters (but for two that run together into one). */
const LEAST_SLIP = 4.8;
/** An ending taken for another, by the one that was typed. */
const ENDING_CONFUSED: Readonly<Record<string, number>> = {
  'ne.jp': 6.5,
  'or.jp': 6.5,
  'co.jp': 6.5,
  jp: 7.5,
  'ne.com': 7.5,
  'co.com': 7.5,
};
/** The end of a domain left off: `docomo.ne`, `gmail`. */
const ENDING_LEFT_OFF = 6;
/** From this weight's cost on a domain is one of those that hardly anybody writes to: 6.4 nats are weight 5. */
const COMMON = 6.4;
/** Under these everybody has a name of their own. */
const REGISTRY = /^(?:ne|or|co|ac|ad|go|lg|ed|gr|com|net|org)\.[a-z]{2}$/;
const ENDING_ALONE = /^(?:(?:ne|or|co|ac|ad)\.)?[a-z]+$/;
/** The habit of writing one more ending: `gmail.com.jp`. */
const ENDING_ADDED = 7;

/**
 * The domain of the list that a domain is likeliest to be a slip for, where that is cheaper than `asItStands` (in nats),
 * or null.
 */
export function guessListed(domain: string, list: MailDomains, asItStands: number): Guess | null {
  if (domain.length > LONGEST_COMPARED) return null;
  const hosts = splitDomain(domain, list.suffixes)?.hosts ?? [];
  const rest = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(hosts[0] ?? '') ? parentOf(domain) : '';
  const host = domain.slice(0, domain.length - rest.length);
  const hostCost = costOfHosts([host.slice(0, -1)]);
  const whole = readTyped(domain);
  const part = readTyped(rest);
  const mostSlips = mostSlipsOf(domain, list.suffixes);
  let best: { meant: string; cost: number } | null = null;
  let most = asItStands;
  let rivals = 0;
  for (const candidate of list.candidates) {
    if (candidate.below && rest === '') continue;
    if (candidate.cost > COMMON && isSameOwner(domain, candidate.domain)) continue;
    const before = candidate.cost + (candidate.below ? hostCost : 0);
    const limit = Math.min(mostSlips, most + STILL_LIKELY - before);
    if (limit <= 0) continue;
    const slips = costOfMeaning(candidate.below ? part : whole, candidate, limit);
    if (slips > limit) continue;
    const cost = before + slips;
    if (cost >= most) rivals += Math.exp(-cost);
    else {
      if (best !== null) rivals += Math.exp(-best.cost);
      most = cost;
      best = { meant: candidate.below ? host + candidate.domain : candidate.domain, cost };
    }
  }
  return best === null ? null : { ...best, clear: -best.cost - Math.log(rivals) > CLEARLY_BEST };
}

/** How much likelier (in nats) a sibling that the list names must be than a host that only its pattern covers. */
const SIBLING_LIKELIER = 4;

/** The domain beside this one that the list names, where this one is only one of `*.zaq.ne.jp` and a slip is far likelier. */
export function guessSibling(domain: string, list: MailDomains): string | null {
  const parent = parentOf(domain);
  const below = list.costsBelow.get(parent);
  if (list.costs.has(domain) || below === undefined) return null;
  let meant: string | null = null;
  let most = below + costOfHosts(domain.split('.', 1)) - SIBLING_LIKELIER;
  for (const candidate of list.candidates) {
    if (candidate.below || parentOf(candidate.domain) !== parent) continue;
    const cost = candidate.cost + costOfSlips(domain, candidate.domain, most - candidate.cost);
    if (cost < most) {
      most = cost;
      meant = candidate.domain;
    }
  }
  return meant;
}

/** A host beside another one of the same owner, or the owner's name without a host: each may well exist. */
function isSameOwner(typed: string, listed: string): boolean {
  const owner = parentOf(listed);
  return owner.includes('.') && (typed === owner || (parentOf(typed) === owner && !REGISTRY.test(owner)));
}

function mostSlipsOf(domain: string, suffixes: PublicSuffixes): number {
  if (!hasRealSuffix(domain, suffixes)) return MOST_SLIPS_OF_IMPOSSIBLE;
  return (splitDomain(domain, suffixes)?.name.length ?? 0) > SHORT ? MOST_SLIPS : MOST_SLIPS_OF_SHORT;
}

/** What is asked of a typed domain at each comparison, made ready once. */
type Typed = {
  readonly domain: string;
  readonly start: string;
  readonly letters: Letters;
  readonly stem: string | null;
  /** What it costs to have taken its ending for another one. */
  readonly confused: number;
  readonly added: string | null;
};

function readTyped(domain: string): Typed {
  const [, stem = null, ending = ''] =
    /^([^.]+(?:\.[^.]+)*?)\.((?:(?:ne|or|co)\.)?jp|(?:ne|co)\.com)$/.exec(domain) ?? [];
  const added = /^(.+\..+)\.(?:jp|com)$/.exec(domain)?.[1] ?? null;
  return {
    domain,
    start: `${domain}.`,
    letters: lettersOf(domain),
    stem,
    confused: ENDING_CONFUSED[ending] ?? Infinity,
    added,
  };
}

function costOfMeaning(typed: Typed, meant: Candidate, limit: number): number {
  if (meant.domain.startsWith(typed.start) && ENDING_ALONE.test(meant.domain.slice(typed.start.length)))
    return ENDING_LEFT_OFF;
  if (typed.added === meant.domain) return ENDING_ADDED;
  const confused = typed.stem !== null && typed.stem === meant.stem ? typed.confused : Infinity;
  if (Math.abs(typed.domain.length - meant.domain.length) * LEAST_SLIP > limit) return confused;
  const different = countDifferent(typed.letters, meant.letters);
  if (different * LEAST_SLIP > 2 * limit) return confused;
  return Math.min(confused, costOfSlips(typed.domain, meant.domain, Math.min(limit, confused)));
}

function countDifferent(one: Letters, other: Letters): number {
  return countBits(one.once ^ other.once) + countBits(one.twice ^ other.twice);
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
