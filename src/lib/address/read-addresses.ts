import { checkAddress, checkSpan, LONGEST_CELL, look } from './check-address.ts';
import { findAddress, findAts } from './find-address.ts';
import type { MailDomains } from './mail-domains.ts';
import { layTape, type Tape } from './tape.ts';
import type { Verdict } from './verdict.ts';

/** An address found in a text: where it stands there (UTF-16 offsets), as it was written, and what it is. */
export type FoundAddress = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly verdict: Verdict;
};

/** What a pasted text holds: addresses in their order, nothing, no address, or more than is looked at. */
export type Reading =
  | { readonly kind: 'addresses'; readonly items: readonly FoundAddress[] }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'too-long'; readonly limit: number; readonly length: number }
  | { readonly kind: 'too-many'; readonly limit: number; readonly count: number };

/** The longest text that is read, in UTF-16 units: a megabyte of Latin text. */
export const LONGEST_TEXT = 1_000_000;
/** The most addresses that are checked at once: a long column of a spreadsheet. */
export const MOST_ADDRESSES = 2000;
/** A text this short with no `@` in it was meant as one address. */
const ONE_WORD = 254;

/**
 * Reads every address in a pasted text: lists by comma, semicolon, 、, tab, line, names and brackets around. A text
 * that is one address gets that address's verdict with all around it taken off. Time is linear in the text.
 */
export function readAddresses(text: string, domains: MailDomains): Reading {
  if (text.length > LONGEST_TEXT) return { kind: 'too-long', limit: LONGEST_TEXT, length: text.length };
  const tape = layTape(text);
  const { sight, places } = look(tape);
  if (sight.trim() === '') return { kind: 'empty' };
  const ats = findAts(sight);
  if (ats.length > MOST_ADDRESSES) return { kind: 'too-many', limit: MOST_ADDRESSES, count: ats.length };
  if (ats.length === 0) return looksMeant(sight) ? single(text, domains) : { kind: 'no-address' };
  if (ats.length === 1 && text.length <= LONGEST_CELL && !/[\t\r\n]/.test(sight.trim()))
    return single(text, domains);
  const offsets = offsetsOf(tape);
  const items: FoundAddress[] = [];
  let low = 0;
  ats.forEach((at, i) => {
    const span = findAddress(sight, at, low, ats[i + 1]?.[0] ?? sight.length, domains.suffixes);
    low = span.end;
    const first = places[span.start] ?? tape.length;
    const past = span.end === span.start ? first : (places[span.end - 1] ?? tape.length - 1) + 1;
    const own = tape.slice(first, past);
    const seen = look(own);
    const shift = span.start;
    const verdict = checkSpan(
      own,
      seen.places,
      {
        start: 0,
        at: span.at - shift,
        domain: span.domain - shift,
        end: span.end - shift,
      },
      domains,
    );
    const start = offsets[first] ?? text.length;
    const end = offsets[past] ?? text.length;
    items.push({ start, end, text: text.slice(start, end), verdict });
  });
  const all = items.concat(readWithoutAt(sight, places, offsets, text, domains));
  if (all.length > MOST_ADDRESSES) return { kind: 'too-many', limit: MOST_ADDRESSES, count: all.length };
  return { kind: 'addresses', items: all.sort((one, other) => one.start - other.start) };
}

/** The cells of a list that end in a known mail domain and lack only the `@`: `tanaka.docomo.ne.jp`. */
function readWithoutAt(
  sight: string,
  places: readonly number[],
  offsets: readonly number[],
  text: string,
  domains: MailDomains,
): readonly FoundAddress[] {
  return Array.from(sight.matchAll(/[^\r\n\t,;、]+/g)).flatMap((match): readonly FoundAddress[] => {
    const cell = match[0].trim();
    if (cell.includes('@') || !looksMeant(cell) || !endsInKnownDomain(cell.toLowerCase(), domains)) return [];
    const from = match.index + match[0].indexOf(cell);
    const start = offsets[places[from] ?? 0] ?? text.length;
    const end = offsets[(places[from + cell.length - 1] ?? offsets.length) + 1] ?? text.length;
    return [{ start, end, text: text.slice(start, end), verdict: { kind: 'not-an-address', why: 'no-at' } }];
  });
}

function endsInKnownDomain(word: string, domains: MailDomains): boolean {
  const [first = '', ...rest] = word.split('.');
  return first !== 'www' && rest.some((_, i) => domains.costs.has(rest.slice(i).join('.')));
}

function single(text: string, domains: MailDomains): Reading {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  return {
    kind: 'addresses',
    items: [{ start, end, text: text.slice(start, end), verdict: checkAddress(text, domains) }],
  };
}

function looksMeant(sight: string): boolean {
  const word = sight.trim();
  return word.length <= ONE_WORD && /^[\w.!#$%&'*+/=?^`{|}~-]+\.[\w-]{2,}$/.test(word);
}

function offsetsOf(tape: Tape): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const cell of tape) {
    offsets.push(offset);
    offset += cell.old.length;
  }
  return offsets;
}
