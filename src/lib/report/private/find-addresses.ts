import type { Region } from '../../bounce/region.ts';
import type { MessageIds } from './find-message-ids.ts';
import { labelEndingAt } from './labels.ts';
import { isOrdinary, isSystem } from './ordinary-words.ts';
import { canonical, readLocalPart } from './read-local-part.ts';

/** An address in a text: where its local part stands and its domain; `masked`: the local part is a label already. */
export interface Address {
  readonly local: Region;
  readonly domain: Region;
  readonly name: string;
  readonly key: string;
  readonly kind: 'private' | 'system' | 'masked';
}

/** `@`, and what people and programs write for it. */
const signs = /@|%40|=40|&#0{0,4}64;|&#x0{0,4}40;|[([{<] ?(?:at|a|@|アット(?:マーク)?) ?[)\]}>]|[★☆◎]/giu;
const domainAt =
  /[\p{Cf}]*(?:\[[\da-fv.:ip]{1,60}\]|[a-z\d_-]+(?:\.[a-z\d_-]+)*|[\p{L}\p{N}ー-]+(?:\.[\p{L}\p{N}-]+)+)/iuy;
const named = /\.(?:[a-z]{2,24}|xn--[a-z\d-]+)$/iu;
const versioned = /^[\d.]+$/u;
const fourNumbers = /^\d{1,3}(?:\.\d{1,3}){3}$/u;

function domainFrom(folded: string, start: number): { start: number; end: number } {
  domainAt.lastIndex = start;
  let end = start + (domainAt.exec(folded)?.[0].length ?? 0);
  while (end > start && '-_'.includes(folded.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** How many spaces stand at a place, at most three: people type `taro @ docomo.ne.jp`. */
function spacesFrom(folded: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (count < 3 && ' 　'.includes(folded.charAt(step > 0 ? from + count : from - 1 - count) || '-'))
    count += 1;
  return count;
}

/** Whether what stands on the two sides of an `@` is an address rather than a price, a version or a nickname. */
function isAddress(local: string, domain: string): boolean {
  if (versioned.test(domain)) return fourNumbers.test(domain);
  return domain.includes('.') || domain.startsWith('[') || (/\p{L}/u.test(local) && !/^\d/u.test(domain));
}

/**
 * Finds every address of a text in order, of either width, in links, paths, logs, JSON and quotes; also a local part whose
 * domain is cut off or misspelt, since that one is private too. Ids of mails are none.
 */
export function findAddresses(folded: string, { places, ids }: MessageIds): Address[] {
  const found: Address[] = [];
  const ends = places.map(({ end }) => end);
  let place = 0;
  let low = 0;
  signs.lastIndex = 0;
  for (let match = signs.exec(folded); match !== null; match = signs.exec(folded)) {
    const past = signs.lastIndex;
    while (place < places.length && (ends[place] ?? 0) <= match.index) place += 1;
    const inId = places[place];
    if (inId !== undefined && inId.start <= match.index) {
      low = inId.end;
    } else {
      const one = readAt(folded, match, low);
      if (one !== null && !ids.has(folded.slice(one.local.start, one.domain.end).toLowerCase()))
        found.push(one);
      // What only looked like a sign may be in the local part of the next address.
      if (one !== null || match[0] === '@') low = Math.max(past, one?.domain.end ?? 0);
    }
    signs.lastIndex = Math.max(low, past);
  }
  return found;
}

function readAt(folded: string, match: RegExpExecArray, low: number): Address | null {
  const sign = match[0];
  const past = match.index + sign.length;
  const gapAfter = spacesFrom(folded, past, 1);
  const domain = domainFrom(folded, past + gapAfter);
  const full = named.test(folded.slice(domain.start, domain.end));
  if (sign !== '@' && !full) return null;
  // Without a whole domain behind them, spaces are spaces.
  if (!full && gapAfter > 0) domain.end = domain.start = past;
  const domainText = folded.slice(domain.start, domain.end);
  const end = match.index - (full ? spacesFrom(folded, match.index, -1) : 0);
  const label = labelEndingAt(folded, end);
  if (label !== null && label >= low)
    return { local: { start: label, end }, domain, name: '', key: '', kind: 'masked' };
  const local = readLocalPart(folded, { end, low, domain: domainText });
  if (local === null) return null;
  const written = folded.slice(local.start, local.end);
  if (!isAddress(written, domainText)) return null;
  // 「@docomo.ne.jp を許可」 has words before it, not a name; a name has a digit or a sign in it, or a space on either side.
  if (end < match.index && gapAfter === 0 && !/[\d._-]/u.test(written)) return null;
  const name = canonical(written);
  // 「info@ から」 is nobody's name as long as no domain says whose.
  if (domainText === '' && isOrdinary(name)) return null;
  return {
    local,
    domain,
    name,
    key: `${name}@${domainText.toLowerCase()}`,
    kind: isSystem(name) ? 'system' : 'private',
  };
}
