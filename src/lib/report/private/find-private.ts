import type { Region } from '../../bounce/region.ts';
import { openClaims } from './claims.ts';
import { findAddresses, type Address } from './find-addresses.ts';
import { findDisplayNames } from './find-display-names.ts';
import { findEncoded } from './find-encoded.ts';
import { findFormNames } from './find-form-names.ts';
import { findJapaneseNames } from './find-japanese-names.ts';
import { findLatinNames } from './find-latin-names.ts';
import { findMailboxes } from './find-mailboxes.ts';
import { findMentions, type Known } from './find-mentions.ts';
import { findMessageIds } from './find-message-ids.ts';
import { findPlaces, findPostalCodes } from './find-postal-codes.ts';
import { findSubjects } from './find-subjects.ts';
import { findTelephones } from './find-telephones.ts';
import type { Finding, Kind } from './finding.ts';
import { foldWidth } from './fold-width.ts';
import { findMasks } from './labels.ts';
import { canonical } from './read-local-part.ts';

/** What a local part says of its owner beside itself: `taro` in `taro+shop`, `bounce+taro=example.jp`, `taro%example.jp`. */
function aliasesOf({ name, key }: Address): Known[] {
  // A name of X.400 or Notes is made of what somebody's firm is called, too.
  if (name.includes('/')) return [];
  const parts = [name, ...name.split(/[=+%!]/u).filter((part) => part.length > 3 && !part.includes('.'))];
  return parts.map((words) => ({ words, kind: 'address', key: `address:${key}` }));
}

/** One spelling for what is the same thing: digits for numbers, letters without spaces and case for words. */
function keyOf(kind: Kind, words: string): string {
  if (kind !== 'telephone' && kind !== 'postal') return `${kind}:${words.replace(/\s+/gu, '').toLowerCase()}`;
  return `${kind}:${words.replace(/\D/gu, '').replace(/^(?:00|010)?810?(?=\d{9,10}$)/u, '0')}`;
}

/** A piece of a name or a number without the signs at its edges; null where nothing else is in it. */
function trim(folded: string, { start, end }: Region, kind: Kind): Region | null {
  const words = folded.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  if (kind === 'address') return { start, end };
  const first = words.search(kind === 'subject' ? /[^\s"']/u : /[\p{L}\p{N}=+(]/u);
  let last = words.length;
  const edge = kind === 'subject' ? /[\s"']/u : /[^\p{L}\p{M}\p{N}\p{Cs}=.)]/u;
  while (last > first && edge.test(words.charAt(last - 1))) last -= 1;
  return { start: start + first, end: start + last };
}

/** What is private in a text, in order, no two overlapping; `domains`: those of addresses, by key. */
export interface Private {
  readonly findings: readonly Finding[];
  readonly domains: ReadonlyMap<string, string>;
}

/**
 * Finds everything private in a text. Rules stand in the order of how much they know: what one has taken, or knows to stay,
 * no later one touches. Masks that stand in the text stay.
 */
export function findPrivate(text: string): Private {
  const folded = foldWidth(text);
  const claims = openClaims(text.length);
  const findings: Finding[] = [];
  const take = (region: Region, kind: Kind, key?: string): void => {
    for (const piece of claims.free(region)) {
      const found = trim(folded, piece, kind);
      if (found !== null)
        findings.push({ ...found, kind, key: key ?? keyOf(kind, folded.slice(found.start, found.end)) });
    }
    claims.take(region);
  };

  findMasks(folded).forEach(claims.take);
  const messageIds = findMessageIds(folded);
  messageIds.places.forEach(claims.take);
  for (const subject of findSubjects(folded)) take(subject, 'subject');

  const addresses = findAddresses(folded, messageIds);
  const people = addresses.filter(({ kind }) => kind === 'private');
  for (const { local, key } of people) take(local, 'address', `address:${key}`);
  for (const { local, domain } of addresses) claims.take({ start: local.start, end: domain.end });

  for (const region of findEncoded(folded)) take(region, 'address');

  const known = [...new Map(people.map((one) => [one.key, one])).values()].flatMap(aliasesOf);
  const spelt = (words: string): string => words.replace(/[._+-]+/gu, ' ');
  const byName = new Map(known.toReversed().map(({ words, key }) => [spelt(words), key]));
  for (const region of findMailboxes(folded)) {
    const words = canonical(folded.slice(region.start, region.end));
    const key = byName.get(spelt(words)) ?? `address:${words}`;
    take(region, 'address', key);
    known.push({ words, kind: 'address', key });
  }

  const { names, staying } = findDisplayNames(folded, addresses);
  staying.forEach(claims.take);
  for (const code of findPostalCodes(folded)) take(code, 'postal');
  for (const place of findPlaces(folded)) take(place, 'place');
  for (const number of findTelephones(folded)) take(number, 'telephone');
  const before = findings.length;
  for (const find of [() => names, findFormNames, findJapaneseNames, findLatinNames])
    for (const name of find(folded)) take(name, 'name');
  for (const { start, end, kind, key } of findings.slice(before))
    known.push({ words: folded.slice(start, end), kind, key });
  for (const { kind, key, ...place } of findMentions(folded, known)) take(place, kind, key);
  return {
    findings: findings.toSorted((a, b) => a.start - b.start),
    domains: new Map(
      people
        .toReversed()
        .map(({ key, domain }) => [`address:${key}`, folded.slice(domain.start, domain.end)]),
    ),
  };
}
