import { costOfLabel } from './label-cost.ts';
import { isTopLevelDomain } from './top-level-domains.ts';

/** A domain taken apart: `name` is the label its owner chose, `suffix` what a registry put behind it. */
export type DomainParts = {
  readonly hosts: readonly string[];
  readonly name: string;
  readonly suffix: string;
};

/** The kinds of second-level names that registries of countries offer; in Japan co, ne, or, ac, go, lg, ed, gr and ad (JPRS). */
export const SECOND_LEVELS = new Set(
  'co com ne net or org ac edu go gov gob gouv lg ed gr ad mil sch nom'.split(' '),
);

/**
 * How rarely people in Japan write to a domain under this suffix that is on no list, in nats. ne.jp is for network
 * services, nearly all of which are on the list; the others are for one organisation each.
 */
const SUFFIX_COST: Readonly<Record<string, number>> = {
  com: 1.4,
  'co.jp': 1.2,
  jp: 1.6,
  net: 3,
  org: 3,
  'or.jp': 4,
  'ac.jp': 3.5,
  'go.jp': 4,
  'lg.jp': 3.5,
  'ed.jp': 4,
  'gr.jp': 5,
  'ad.jp': 6,
  'ne.jp': 6.5,
};
/** Countries that mail from Japan goes to now and then; to the others it hardly ever does. */
const WRITTEN_TO = new Set(
  'us uk de fr it es ca au cn kr tw hk sg th vn in id my ph ru br mx nl be ch at se dk fi no pl cz pt ie nz eu io me tv cc to ai'.split(
    ' ',
  ),
);
const COUNTRY = 5;
const RARE_COUNTRY = 8;
const OTHER_SUFFIX = 6;
const NO_SUCH_SUFFIX = 14;
/** Registries give out hardly any names of one or two characters under jp and below it (JPRS: three or more). */
const SHORT_UNDER_JP = 6;
const USUAL_HOST = /^(?:e?mail|mx|www|m|ml)?\d?$/;
const RAREST_HOST = 12;

/** Splits a lower-case domain at its public suffix; null where there is no name before the suffix. */
export function splitDomain(domain: string): DomainParts | null {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  const second = labels.at(-2) ?? '';
  const depth = labels.length > 2 && last.length === 2 && SECOND_LEVELS.has(second) ? 2 : 1;
  const name = labels.at(-depth - 1);
  if (name === undefined) return null;
  return { hosts: labels.slice(0, -depth - 1), name, suffix: labels.slice(-depth).join('.') };
}

/** Whether a domain is nothing but an ending under which others have their names: `co.jp`. */
export function isEndingAlone(domain: string): boolean {
  return domain.endsWith('.jp') && SECOND_LEVELS.has(domain.slice(0, -'.jp'.length));
}

/** Whether the last label of this domain exists in the root of the DNS. */
export function hasRealSuffix(domain: string): boolean {
  return isTopLevelDomain(domain.slice(domain.lastIndexOf('.') + 1));
}

/**
 * How unlikely a domain on no list is to be somebody's own, in nats; Infinity where it cannot be a mail domain at all
 * (no dot, an empty label, a hyphen at the edge of one).
 */
export function costOfUnlisted(domain: string): number {
  const parts = splitDomain(domain);
  if (parts === null || !/^(?!-)[^.]+(?<!-)(?:\.(?!-)[^.]+(?<!-))*$/.test(domain)) return Infinity;
  const short = parts.name.length < 3 && parts.suffix.endsWith('jp') ? SHORT_UNDER_JP : 0;
  return costOfLabel(parts.name) + costOfSuffix(parts.suffix) + short + costOfHosts(parts.hosts);
}

/** How unlikely these labels are in front of a domain that somebody has, in nats. */
export function costOfHosts(hosts: readonly string[]): number {
  return hosts.reduce(
    (cost, host) => cost + (USUAL_HOST.test(host) ? 2 : Math.min(costOfLabel(host), RAREST_HOST)),
    0,
  );
}

/** How unlikely a suffix is under mail that is written in Japan, in nats. */
export function costOfSuffix(suffix: string): number {
  if (!hasRealSuffix(suffix)) return NO_SUCH_SUFFIX;
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  return (
    SUFFIX_COST[suffix] ?? (last.length > 2 ? OTHER_SUFFIX : WRITTEN_TO.has(last) ? COUNTRY : RARE_COUNTRY)
  );
}

/** Whether services of other countries are commonly run under this ending: `hotmail.fr`, `yahoo.co.kr`. */
export function isForeign(suffix: string): boolean {
  return WRITTEN_TO.has(suffix.slice(suffix.lastIndexOf('.') + 1));
}
