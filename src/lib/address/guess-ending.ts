import { costOfSlips } from './align-slips.ts';
import { costOfUnlisted } from './domain-cost.ts';
import type { Guess } from './guess-listed.ts';
import { hasRealSuffix, isJapaneseSecondLevel, type PublicSuffixes } from './public-suffixes.ts';

/** What a domain with too many dots can have been meant to be, where it is then cheaper than `asItStands` (in nats). */
export function guessDots(domain: string, suffixes: PublicSuffixes, asItStands: number): Guess | null {
  const meant = domain.replace(/^\.+/, '').replace(/\.{2,}/g, '.');
  if (meant === domain) return null;
  const cost = costOfUnlisted(meant, suffixes);
  return asItStands > cost ? { meant, cost, clear: true } : null;
}

/** The endings that an unlisted domain with an impossible ending can have been meant to have. */
const ENDINGS = 'com jp net org co.jp ne.jp or.jp ac.jp go.jp lg.jp ed.jp gr.jp'.split(' ');

/** One slip and no more: of a name that is on no list only the ending can be judged. */
const MOST_SLIPS_OF_ENDING = 8;

/** What a domain on no list can have been meant to be when its ending does not exist: the same name under a usual one. */
export function guessEnding(domain: string, suffixes: PublicSuffixes, asItStands: number): Guess | null {
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
