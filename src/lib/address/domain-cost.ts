import { costOfLabel } from './label-cost.ts';
import { hasRealSuffix, isJapaneseSecondLevel, type PublicSuffixes } from './public-suffixes.ts';

/** A domain taken apart: `name` is the label its owner chose, `suffix` what a registry put behind it. */
export type DomainParts = {
  readonly hosts: readonly string[];
  readonly name: string;
  readonly suffix: string;
};

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
const SISTER = 6;
const RARE_SISTER = 9;
/** Countries whose ending is `.com` with a letter gone: nobody's sister is there, but many slips are. */
const SLIPS_OF_COM = new Set(['cm', 'om', 'co']);
/** Registries give out hardly any names of one or two characters under jp and below it (JPRS: three or more). */
const SHORT_UNDER_JP = 6;
const USUAL_HOST = /^(?:e?mail|mx|www|m|ml)?\d?$/;
const RAREST_HOST = 12;
/** What providers of lines call themselves: a few letters, often with one of these behind them. */
const PROVIDER_NAME = /^(.{1,5}?)(-?(?:net|catv|ctv|tv|cable|web))?$/;
/** So thinly spread are the short names under ne.jp: of all of three letters one in twenty is taken, of four one in 200. */
const PROVIDER_LETTER = 2.6;
const PROVIDER_WORD = 2;
/** A Japanese name in Latin letters, as companies have them. */
const SYLLABLES = /^(?:(?:[kstnhmrgzdbp]y?|[sc]h|ts|[wyjf])?[aiueo]n?)+$/;
const SYLLABLE_LETTER = 1.9;
/** Nobody calls themselves `ne` and puts a name in front of it: `docomo.ne.com` is an ending gone wrong. */
const ENDING_AS_NAME = 6;

/** Splits a lower-case domain at its public suffix; null where there is no name before the suffix. */
export function splitDomain(domain: string, { secondLevels }: PublicSuffixes): DomainParts | null {
  const labels = domain.split('.');
  const depth = labels.length > 2 && secondLevels.has(labels.slice(-2).join('.')) ? 2 : 1;
  const name = labels.at(-depth - 1);
  if (name === undefined) return null;
  return { hosts: labels.slice(0, -depth - 1), name, suffix: labels.slice(-depth).join('.') };
}

/**
 * How unlikely a domain on no list is to be somebody's own, in nats; Infinity where it cannot be a mail domain at all
 * (no dot, an empty label, a hyphen at the edge of one).
 */
export function costOfUnlisted(domain: string, suffixes: PublicSuffixes): number {
  const parts = splitDomain(domain, suffixes);
  if (parts === null || !/^(?!-)[^.]+(?<!-)(?:\.(?!-)[^.]+(?<!-))*$/.test(domain)) return Infinity;
  const { hosts, name, suffix } = parts;
  const endingIsName = hosts.length > 0 && isJapaneseSecondLevel(name, suffixes);
  const chosen = endingIsName ? (hosts.at(-1) ?? '') : name;
  const short = chosen.length < 3 && suffix.endsWith('jp') ? SHORT_UNDER_JP : 0;
  return (
    costOfName(chosen, suffix) +
    short +
    costOfSuffix(suffix, suffixes) +
    (endingIsName ? ENDING_AS_NAME + costOfHosts(hosts.slice(0, -1)) : costOfHosts(hosts))
  );
}

function costOfName(name: string, suffix: string): number {
  const cost = costOfLabel(name);
  if (suffix === 'com' && name.length <= 3) return Math.min(cost, PROVIDER_LETTER * name.length);
  if (suffix === 'co.jp' && SYLLABLES.test(name)) return Math.min(cost, SYLLABLE_LETTER * name.length + 1);
  return suffix === 'ne.jp' || suffix === 'or.jp' ? Math.min(cost, costOfProvider(name)) : cost;
}

function costOfProvider(name: string): number {
  const [, letters, word] = PROVIDER_NAME.exec(name) ?? [];
  if (letters === undefined) return Infinity;
  return PROVIDER_LETTER * letters.length + (word === undefined ? 0 : PROVIDER_WORD);
}

/** How unlikely these labels are in front of a domain that somebody has, in nats. */
export function costOfHosts(hosts: readonly string[]): number {
  return hosts.reduce(
    (cost, host) => cost + (USUAL_HOST.test(host) ? 2 : Math.min(costOfLabel(host), RAREST_HOST)),
    0,
  );
}

/** How unlikely a suffix is under mail that is written in Japan, in nats. */
export function costOfSuffix(suffix: string, suffixes: PublicSuffixes): number {
  if (!hasRealSuffix(suffix, suffixes)) return NO_SUCH_SUFFIX;
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  return (
    SUFFIX_COST[suffix] ?? (last.length > 2 ? OTHER_SUFFIX : WRITTEN_TO.has(last) ? COUNTRY : RARE_COUNTRY)
  );
}

/**
 * How unlikely a service is to have a sister under this ending of another country (`hotmail.fr`, `yahoo.co.kr`), in nats;
 * Infinity under Japan's endings and those of no country.
 */
export function costOfSister(suffix: string, suffixes: PublicSuffixes): number {
  const country = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (
    country.length !== 2 ||
    country === 'jp' ||
    SLIPS_OF_COM.has(suffix) ||
    !suffixes.topLevels.has(country)
  )
    return Infinity;
  return WRITTEN_TO.has(country) ? SISTER : RARE_SISTER;
}
