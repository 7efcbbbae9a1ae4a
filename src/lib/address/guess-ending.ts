import { costOfSlips } from './align-slips.ts';
import { costOfUnlisted } from './domain-cost.ts';
import type { Guess } from './guess-listed.ts';
import { hasRealSuffix, isJapaneseSecondLevel, type PublicSuffixes } from './public-suffixes.ts';

/** A domain without the dots at its start and the doubled ones, or null where it has none, or nothing else is left. */
export function guessDots(domain: string): string | null {
  const meant = domain.replace(/^\.+/, '').replace(/\.{2,}/g, '.');
  return meant === domain || !meant.includes('.') ? null : meant;
}

/** Kinds of second level that are there for an ending: under a country without them they are a slip of one. */
const SECOND_LEVEL = /\.(?:co|ne|or|ac|go|lg|ed|gr)$/;

/** Whether an ending cannot be meant: it does not exist, or is a second level where there are none, or of one or two letters under jp. */
function isUnreal(domain: string, suffixes: PublicSuffixes): boolean {
  if (!hasRealSuffix(domain, suffixes)) return true;
  const [, front = '', last = ''] = /^(.+\.[^.]+)\.([^.]+)$/.exec(domain) ?? [];
  const second = front.slice(front.lastIndexOf('.') + 1);
  if (last.length !== 2 || suffixes.secondLevels.has(`${second}.${last}`)) return false;
  return last === 'jp' ? second.length < 3 : SECOND_LEVEL.test(front) && isOneLetterFromJp(last);
}

function isOneLetterFromJp(country: string): boolean {
  return country.startsWith('j') || country.endsWith('p');
}

/** The endings that an unlisted domain with an impossible ending can have been meant to have. */
const ENDINGS = 'com jp net org co.jp ne.jp or.jp ac.jp go.jp lg.jp ed.jp gr.jp'.split(' ');

/** One slip and no more: of a name that is on no list only the ending can be judged. */
const MOST_SLIPS_OF_ENDING = 8;

/** What a domain on no list can have been meant to be when its ending does not exist: the same name under a usual one. */
export function guessEnding(domain: string, suffixes: PublicSuffixes, asItStands: number): Guess | null {
  if (!isUnreal(domain, suffixes)) return null;
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
