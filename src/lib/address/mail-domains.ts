import { readProviderRules, type ProviderRule, type ProviderRules } from './provider-rules.ts';
import { readPublicSuffixes, type PublicSuffixes } from './public-suffixes.ts';

/** A line of the list: a domain or, with `*.` in front, every domain one label below it. */
export type MailDomain = { readonly domain: string; readonly weight: number; readonly oldDots?: boolean };

/** Which characters a text has, a bit each, and which of them more than once. */
export type Letters = { readonly once: number; readonly twice: number };

/** A domain that can be suggested, ready for comparing. */
export type Candidate = {
  readonly domain: string;
  readonly cost: number;
  readonly letters: Letters;
  readonly below: boolean;
  /** The name without an ending that is taken for others (ne.jp, or.jp, co.jp, jp, com); null under other endings. */
  readonly stem: string | null;
};

/** The list as the engine reads it: what exists, what can be suggested, and where the old forms with dots are real. */
export type MailDomains = {
  readonly costs: ReadonlyMap<string, number>;
  readonly costsBelow: ReadonlyMap<string, number>;
  readonly candidates: readonly Candidate[];
  readonly oldDots: ReadonlySet<string>;
  /** What a listed domain is a host of: `tsukuba.ac.jp`; it exists, whoever writes to it. */
  readonly owners: ReadonlySet<string>;
  /** The names of services that can be suggested, with the cost of the commonest domain of each. */
  readonly stems: ReadonlyMap<string, number>;
  readonly suffixes: PublicSuffixes;
  readonly rules: ProviderRules;
};

/** What the checker has to know of the world, as a page carries it. */
export type AddressData = {
  /** As `writeMailDomains` wrote it. */
  readonly domains: string;
  /** As `writePublicSuffixes` wrote it. */
  readonly suffixes: string;
  readonly rules: readonly ProviderRule[];
};

/** The heaviest weight: of the mail written in Japan about one address in four. */
const HEAVIEST = 9;
const HEAVIEST_COST = 1.4;
/** Each weight less means a third to a quarter of the mail. */
const COST_PER_WEIGHT = 1.25;
const OLD_DOTS = '!';

/** The list in the few bytes that a page carries: a line per weight, `9 docomo.ne.jp! gmail.com`; `!` marks old dot forms. */
export function writeMailDomains(entries: readonly MailDomain[]): string {
  const lines = new Map<number, string[]>();
  for (const { domain, weight, oldDots } of entries) {
    const line = lines.get(weight) ?? [];
    line.push(domain + (oldDots === true ? OLD_DOTS : ''));
    lines.set(weight, line);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([weight, domains]) => `${weight} ${domains.sort().join(' ')}`)
    .join('\n');
}

/** Makes a page's data ready. Weight 0 means: exists, never suggested. A line of domains without a weight is left out. */
export function readMailDomains({ domains, suffixes, rules }: AddressData): MailDomains {
  const costs = new Map<string, number>();
  const costsBelow = new Map<string, number>();
  const candidates: Candidate[] = [];
  const oldDots = new Set<string>();
  const owners = new Set<string>();
  const endings = readPublicSuffixes(suffixes);
  const stems = new Map<string, number>();
  for (const line of domains.split('\n')) {
    const [first, ...names] = line.split(' ');
    const weight = Number.parseInt(first ?? '', 10);
    if (!(weight >= 0)) continue;
    const cost = HEAVIEST_COST + (HEAVIEST - weight) * COST_PER_WEIGHT;
    for (const name of names) {
      const below = name.startsWith('*.');
      const domain = name.slice(below ? 2 : 0, name.endsWith(OLD_DOTS) ? -1 : undefined);
      (below ? costsBelow : costs).set(domain, cost);
      const owner = below ? domain : parentOf(domain);
      if (owner.includes('.') && !endings.secondLevels.has(owner)) owners.add(owner);
      if (name.endsWith(OLD_DOTS)) oldDots.add(domain);
      if (weight === 0) continue;
      const stem = stemOf(domain);
      candidates.push({ domain, cost, letters: lettersOf(domain), below, stem });
      if (stem !== null) stems.set(stem, Math.min(cost, stems.get(stem) ?? Infinity));
    }
  }
  return {
    costs,
    costsBelow,
    candidates,
    oldDots,
    stems,
    owners,
    suffixes: endings,
    rules: readProviderRules(rules),
  };
}

/** The letters of a text as bits, to see at a glance that two texts are far apart: a slip changes two bits at most. */
export function lettersOf(text: string): Letters {
  let once = 0;
  let twice = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const bit = 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));
    twice |= once & bit;
    once |= bit;
  }
  return { once, twice };
}

/** The name in front of an ending that is easily taken for another one, or null. */
export function stemOf(domain: string): string | null {
  return /^([^.]+(?:\.[^.]+)*?)\.(?:(?:ne|or|co)\.jp|jp|com)$/.exec(domain)?.[1] ?? null;
}

/** The domain one label up: `ocn.ne.jp` of `aurora.ocn.ne.jp`. */
export function parentOf(domain: string): string {
  const dot = domain.indexOf('.');
  return dot < 0 ? '' : domain.slice(dot + 1);
}

/** What the list says of a domain: its cost in nats, or null where it is on no line. */
export function costOfListed(domain: string, list: MailDomains): number | null {
  return list.costs.get(domain) ?? list.costsBelow.get(parentOf(domain)) ?? null;
}
