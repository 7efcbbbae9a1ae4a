import { parse } from 'tldts';
import topLevels from 'tlds' with { type: 'json' };
import type { PublicSuffixes } from '../lib/address/public-suffixes.ts';

/** What second levels are called around the world. */
const SECOND_LEVELS = 'co com ne net or org ac edu go gov lg ed gr ad'.split(' ');
/** The second levels of Japan's 地域型 and 都道府県型 names (JPRS). */
const PREFECTURES = (
  'hokkaido aomori iwate miyagi akita yamagata fukushima ibaraki tochigi gunma saitama chiba tokyo kanagawa niigata ' +
  'toyama ishikawa fukui yamanashi nagano gifu shizuoka aichi mie shiga kyoto osaka hyogo nara wakayama tottori ' +
  'shimane okayama hiroshima yamaguchi tokushima kagawa ehime kochi fukuoka saga nagasaki kumamoto oita miyazaki ' +
  'kagoshima okinawa'
).split(' ');

/**
 * What the address checker needs of IANA's list of top-level domains and of the Public Suffix List (https://publicsuffix.org):
 * the Latin top levels, and for each country which of the usual second levels its registry offers.
 */
export function cutPublicSuffixes(): PublicSuffixes {
  const latin = topLevels.filter((label) => /^[a-z]+$/u.test(label));
  // A few registries give out every second level; under these, none is more of an ending than the next.
  const countries = latin.filter((label) => label.length === 2 && !isPublicSuffix(`any.${label}`));
  const suffixes = [
    ...SECOND_LEVELS.flatMap((second) => countries.map((country) => `${second}.${country}`)),
    ...PREFECTURES.map((prefecture) => `${prefecture}.jp`),
  ];
  return { topLevels: new Set(latin), secondLevels: new Set(suffixes.filter(isPublicSuffix)) };
}

function isPublicSuffix(suffix: string): boolean {
  const { isIcann, publicSuffix } = parse(`host.name.${suffix}`);
  return isIcann === true && publicSuffix === suffix;
}
