import { costOfHosts, costOfSister, costOfUnlisted, splitDomain } from './domain-cost.ts';
import { guessDots, guessEnding } from './guess-ending.ts';
import { guessListed, guessSibling } from './guess-listed.ts';
import { costOfListed, parentOf, type MailDomains } from './mail-domains.ts';
import { hasRealSuffix } from './public-suffixes.ts';

/** What a domain is: as it stands on the list, plausible, a slip for another one, or nothing that can be told. */
export type DomainJudgement =
  | { readonly kind: 'listed' }
  | { readonly kind: 'plausible' }
  | { readonly kind: 'slip'; readonly meant: string }
  | { readonly kind: 'doubtful'; readonly why: 'unknown-ending' | 'close-to-known' };

/** How much likelier (in nats) a slip must be than the domain as it stands. */
const FAR_LIKELIER = 2;
/** From here on a domain is called close to a known one, without naming which. */
const LIKELIER = 0;
/** Where a service gives its customers names below its own, the list says so. */
const HOST_NOT_LISTED = 5;
/** The staff of a service write from its name under co.jp or jp; its customers are many more. */
const OWN_COMPANY = 13.5;
const OWN_SITE = 13;

/** The same few domains come again and again in a list; what is remembered of them stays this small. */
const MOST_REMEMBERED = 2000;
const remembered = new WeakMap<MailDomains, Map<string, DomainJudgement>>();

/**
 * Judges a lower-case domain: how likely it is as it stands against how likely it is as a slip for each domain of the
 * list. A domain that the list names is never taken for a slip of another.
 */
export function judgeDomain(domain: string, list: MailDomains): DomainJudgement {
  let known = remembered.get(list);
  if (known === undefined || known.size > MOST_REMEMBERED) {
    known = new Map<string, DomainJudgement>();
    remembered.set(list, known);
  }
  const before = known.get(domain);
  if (before !== undefined) return before;
  const judgement = weigh(domain, list);
  known.set(domain, judgement);
  return judgement;
}

function weigh(domain: string, list: MailDomains): DomainJudgement {
  if (costOfListed(domain, list) !== null) {
    const meant = guessSibling(domain, list);
    return meant === null ? { kind: 'listed' } : { kind: 'slip', meant };
  }
  if (list.owners.has(domain)) return { kind: 'plausible' };
  const dotted = guessDots(domain);
  if (dotted !== null) return meantByDots(dotted, list);
  if (list.suffixes.secondLevels.has(domain)) return { kind: 'doubtful', why: 'unknown-ending' };
  const asItStands = costAsItStands(domain, list);
  const guess = guessListed(domain, list, asItStands) ?? guessEnding(domain, list.suffixes, asItStands);
  const gain = guess === null ? -Infinity : asItStands - guess.cost;
  if (guess?.clear === true && gain >= FAR_LIKELIER && stands(guess.meant, list)) {
    return { kind: 'slip', meant: guess.meant };
  }
  if (!hasRealSuffix(domain, list.suffixes)) return { kind: 'doubtful', why: 'unknown-ending' };
  return gain > LIKELIER ? { kind: 'doubtful', why: 'close-to-known' } : { kind: 'plausible' };
}

/** A domain with a dot too many is the one without it, unless that is only the owner's name and its host is lost. */
function meantByDots(meant: string, list: MailDomains): DomainJudgement {
  if (list.owners.has(meant) && costOfListed(meant, list) === null)
    return { kind: 'doubtful', why: 'close-to-known' };
  const judgement = judgeDomain(meant, list);
  return judgement.kind === 'listed' || judgement.kind === 'plausible' ? { kind: 'slip', meant } : judgement;
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
