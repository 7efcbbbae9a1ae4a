// Longer than 150 lines: the weighing of a domain is one idea, and its constants are only understood beside each other.
import { costOfSlips } from './align-slips.ts';
import { costOfHosts, costOfSister, costOfUnlisted, splitDomain } from './domain-cost.ts';
import { hasRealSuffix, isJapaneseSecondLevel, type PublicSuffixes } from './public-suffixes.ts';
import {
  costOfListed,
  lettersOf,
  parentOf,
  type Candidate,
  type Letters,
  type MailDomains,
} from './mail-domains.ts';

/** What a domain is: as it stands on the list, plausible, a slip for another one, or nothing that can be told. */
export type DomainJudgement =
  | { readonly kind: 'listed' }
  | { readonly kind: 'plausible' }
  | { readonly kind: 'slip'; readonly meant: string }
  | { readonly kind: 'doubtful'; readonly why: 'unknown-ending' | 'close-to-known' };

/** How much likelier (in nats) a slip must be than the domain as it stands. */
const FAR_LIKELIER = 2;
/** Guesses further behind the best than this (in nats) do not count as rivals. */
const STILL_LIKELY = 2.5;
/** How much likelier (in nats) the best guess must be than all its rivals together. */
const CLEARLY_BEST = 0.3;
/** From here on a domain is called close to a known one, without naming which. */
const LIKELIER = 0;
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
/** The habit of writing one more ending: `gmail.com.jp`. */
const ENDING_ADDED = 7;
/** Where a service gives its customers names below its own, the list says so. */
const HOST_NOT_LISTED = 5;
/** The staff of a service write from its name under co.jp or jp; its customers are many more. */
const OWN_COMPANY = 13.5;
const OWN_SITE = 13;

type Guess = { readonly meant: string; readonly cost: number; readonly clear: boolean };

/**
 * Judges a lower-case domain: how likely it is as it stands against how likely it is as a slip for each domain of the
 * list. A listed domain is never taken for a slip of another.
 */
export function judgeDomain(domain: string, list: MailDomains): DomainJudgement {
  if (costOfListed(domain, list) !== null) return { kind: 'listed' };
  if (list.suffixes.secondLevels.has(domain)) return { kind: 'doubtful', why: 'unknown-ending' };
  const asItStands = costAsItStands(domain, list);
  const guess =
    guessMeant(domain, list, asItStands) ??
    guessDots(domain, list.suffixes, asItStands) ??
    guessEnding(domain, list.suffixes, asItStands);
  const gain = guess === null ? -Infinity : asItStands - guess.cost;
  if (guess?.clear === true && gain >= FAR_LIKELIER && stands(guess.meant, list)) {
    return { kind: 'slip', meant: guess.meant };
  }
  if (!hasRealSuffix(domain, list.suffixes)) return { kind: 'doubtful', why: 'unknown-ending' };
  return gain > LIKELIER ? { kind: 'doubtful', why: 'close-to-known' } : { kind: 'plausible' };
}

/** Whether what is suggested would itself be left alone; a guess at an ending may make another slip visible. */
function stands(domain: string, list: MailDomains): boolean {
  if (costOfListed(domain, list) !== null) return true;
  const kind = judgeDomain(domain, list).kind;
  return kind === 'listed' || kind === 'plausible';
}

function costAsItStands(domain: string, list: MailDomains): number {
  const unlisted = costOfUnlisted(domain, list.suffixes);
  const parent = costOfListed(parentOf(domain), list);
  const host = parent === null ? Infinity : parent + HOST_NOT_LISTED + costOfHosts(domain.split('.', 1));
  return Math.min(unlisted, host, costOfKnownName(domain, list));
}

/** A known name under the ending of another country or of Japanese companies may be a sister of the service. */
function costOfKnownName(domain: string, list: MailDomains): number {
  const parts = splitDomain(domain, list.suffixes);
  const stem = parts === null || parts.hosts.length > 0 ? undefined : list.stems.get(parts.name);
  if (parts === null || stem === undefined) return Infinity;
  if (parts.suffix === 'jp') return OWN_SITE;
  return parts.suffix === 'co.jp' ? OWN_COMPANY : stem + costOfSister(parts.suffix, list.suffixes);
}

function guessMeant(domain: string, list: MailDomains, asItStands: number): Guess | null {
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
  if (meant.domain.startsWith(typed.start)) return ENDING_LEFT_OFF;
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

function guessDots(domain: string, suffixes: PublicSuffixes, asItStands: number): Guess | null {
  const meant = domain.replace(/^\.+/, '').replace(/\.{2,}/g, '.');
  if (meant === domain) return null;
  const cost = costOfUnlisted(meant, suffixes);
  return asItStands > cost ? { meant, cost, clear: true } : null;
}

/** The endings that an unlisted domain with an impossible ending can have been meant to have. */
const ENDINGS = 'com jp net org co.jp ne.jp or.jp ac.jp go.jp lg.jp ed.jp gr.jp'.split(' ');

/** One slip and no more: of a name that is on no list only the ending can be judged. */
const MOST_SLIPS_OF_ENDING = 8;

function guessEnding(domain: string, suffixes: PublicSuffixes, asItStands: number): Guess | null {
  if (hasRealSuffix(domain, suffixes)) return null;
  const labels = domain.split('.');
  let best: Guess | null = null;
  for (const ending of ENDINGS) {
    const depth = ending.includes('.') ? 2 : 1;
    for (const taken of [depth, depth - 1]) {
      const name = labels.slice(0, labels.length - taken);
      const typed = labels.slice(labels.length - taken).join('.');
      if (name.length === 0 || typed === '' || isJapaneseSecondLevel(name.at(-1) ?? '', suffixes)) continue;
      const slips = costOfSlips(typed, ending, MOST_SLIPS_OF_ENDING);
      const meant = `${name.join('.')}.${ending}`;
      const cost = costOfUnlisted(meant, suffixes) + slips;
      if (cost < (best?.cost ?? asItStands - 1)) best = { meant, cost, clear: true };
    }
  }
  return best;
}
