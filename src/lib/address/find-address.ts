import { keyOfKanaMode, latinLookalike } from './fold-character.ts';
import { hasRealSuffix, type PublicSuffixes } from './public-suffixes.ts';

/** Where one address stands in a text: local part `[start, at)`, the signs between up to `domain`, domain `[domain, end)`. */
export type Span = {
  readonly start: number;
  readonly at: number;
  readonly domain: number;
  readonly end: number;
};

/** Longer runs than a local part (64) and a domain (255) can be, so that a text of one letter stays linear. */
const REACH = 330;
const MOST_SPACES = 3;
/** So far does one slip of `@` reach; a longer row of them is none. */
const MOST_SLIPS_OF_AT = 8;
/** A domain typed in kana mode; only then is a full stop before the `@` a dot and not the end of a sentence. */
const KANA_DOMAIN = /^[\w-]+[。｡・･][A-Za-z]/;
const ENDING = /^(?:co|ne|or|ac|go|lg|ed|gr|ad|jp|com)$/i;
const ENDS_BEFORE_JP = /[. ](?:co|ne|or|ac|go|lg|ed|gr|ad)$/i;

/** The places of `@` in a text; several with nothing but spaces between count as one, a slip of the finger. */
export function findAts(text: string): readonly (readonly [number, number])[] {
  const ats: [number, number][] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const last = ats.at(-1);
    const joins = last !== undefined && at - last[1] <= MOST_SPACES && at - last[0] <= MOST_SLIPS_OF_AT;
    if (joins && /^ *$/.test(text.slice(last[1], at))) last[1] = at + 1;
    else ats.push([at, at + 1]);
  }
  return ats;
}

/** The address around the `@` at `[at, past)`, looked for between `low` and `high`; either side may come out empty. */
export function findAddress(
  text: string,
  [at, past]: readonly [number, number],
  low: number,
  high: number,
  suffixes: PublicSuffixes,
): Span {
  const left = skipSpaces(text, at, low, -1);
  const right = skipSpaces(text, past, high, 1);
  const inKana = KANA_DOMAIN.test(text.slice(right, right + REACH));
  const start = findStart(text, left, Math.max(low, left - REACH), inKana);
  const end = findEnd(text, right, Math.min(high, right + REACH), suffixes);
  return { start: unquote(text, start, end, left), at: left, domain: right, end };
}

function skipSpaces(text: string, from: number, to: number, step: 1 | -1): number {
  let i = from;
  while (i !== to && Math.abs(i - from) < MOST_SPACES && text[step > 0 ? i : i - 1] === ' ') i += step;
  return i;
}

function findStart(text: string, at: number, low: number, inKana: boolean): number {
  let i = at;
  if (text[at - 1] === '"') {
    const quoted = /"(?:[^"\\]|\\.)*"$/.exec(text.slice(low, at));
    if (quoted !== null) return low + quoted.index;
  }
  while (i > low && isLocal(text, i - 1, low, inKana)) i -= 1;
  if (i === at) while (i > low && isWordSign(text[i - 1] ?? '')) i -= 1;
  return i;
}

function isLocal(text: string, i: number, low: number, inKana: boolean): boolean {
  const character = text[i] ?? '';
  if (/^[\w.!#$%&'*+/=?^`{|}~-]$/.test(character) || isOtherLetter(character)) return true;
  if ('。｡・･、､'.includes(character) && !inKana) return false;
  return keyOfKanaMode(character) !== null && i > low && /^[\w.-]$/.test(text[i - 1] ?? '');
}

function isOtherLetter(character: string): boolean {
  return (
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u.test(character) ||
    latinLookalike(character) !== null
  );
}

function isWordSign(character: string): boolean {
  return character > '\u007f' && /^[\p{L}\p{N}\p{M}\ufffdー]$/u.test(character);
}

/** Signs that a local part may hold but that, at its very start, belong to the text around it. */
function unquote(text: string, start: number, end: number, at: number): number {
  const led = /^(?:[^@]*[?&])?(?:to|cc|bcc|e-?mail|mail|address)=/i.exec(text.slice(start, at));
  let i = start + (led?.[0].length ?? 0);
  let signs = 0;
  while (i + signs < at && `'*_{|/\`=`.includes(text[i + signs] ?? '')) signs += 1;
  while (signs > 0 && !closes(text, i, signs, end)) signs -= 1;
  i += signs;
  while (i < at && '|/`='.includes(text[i] ?? '')) i += 1;
  return i;
}

/** Whether the `signs` signs from `open` on stand again behind the address, the other way round. */
function closes(text: string, open: number, signs: number, end: number): boolean {
  for (let k = 0; k < signs; k += 1) {
    const sign = text[open + signs - 1 - k];
    if ((sign === '{' ? '}' : sign) !== text[end + k]) return false;
  }
  return true;
}

function findEnd(text: string, from: number, high: number, suffixes: PublicSuffixes): number {
  const number = /^\[[\d.:a-zA-Z]*\]/.exec(text.slice(from, high));
  if (number !== null) return from + number[0].length;
  let j = from;
  while (j < high) {
    const character = text[j] ?? '';
    if (/^[\w.-]$/.test(character)) j += 1;
    else {
      const next = goOn(text, from, j, high, suffixes);
      if (next === j) break;
      j = next;
    }
  }
  while (j > from && /^[.\s_-]$/.test(text[j - 1] ?? '')) j -= 1;
  return j;
}

/** Where the domain goes on after the sign at `j`, which no domain holds; `j` itself where it ends there. */
function goOn(text: string, from: number, j: number, high: number, suffixes: PublicSuffixes): number {
  const character = text[j] ?? '';
  const head = text
    .slice(from, j)
    .replace(/[,;:/<>、､。｡・･]/g, '.')
    .replace(/[._-]+$/, '');
  if (character === ' ') {
    let k = j;
    while (k < high && text[k] === ' ') k += 1;
    const tail = tailAt(text, k, high);
    const joined = (head + tail).toLowerCase();
    const opens = !isComplete(head, tail, suffixes) && tail !== '' && text[k + tail.length] !== '@';
    return opens && (isComplete(joined, '', suffixes) || ENDING.test(tail)) ? k : j;
  }
  if (j === from && !isWordSign(character)) return j;
  const tail = tailAt(text, j + 1, high);
  if (isComplete(head, tail, suffixes) && /[ -~]$/.test(head)) return j;
  if (',;:/<>'.includes(character)) {
    const past = text[j + 1 + tail.length] ?? '';
    return past !== '@' && goesOnWith(head, tail, past, suffixes) ? j + 1 : j;
  }
  if (keyOfKanaMode(character) !== null) return tail !== '' || isWordSign(text[j + 1] ?? '') ? j + 1 : j;
  return isWordSign(character) || isOtherLetter(character) || (j > from && character === '\ufffd')
    ? j + 1
    : j;
}

/**
 * Whether what stands behind a comma is the rest of a domain (`gmail,com`, `i,softbank.jp`, `gmail,con`) rather than the
 * next cell of a table (`gmail,Yamada`).
 */
function goesOnWith(head: string, tail: string, past: string, suffixes: PublicSuffixes): boolean {
  const [first = ''] = tail.split('.');
  if (/^(?:com|net|org)$/i.test(first) || ENDING.test(first)) return true;
  if (/[A-Z]/.test(tail) && !/^[^a-z]*$/.test(head)) return false;
  if (!head.includes('.') && /\.(?:jp|com)$/i.test(tail) && isComplete(tail, '', suffixes)) return true;
  return /^[a-z]{2,4}$/.test(tail) && (past === '' || /^\s$/.test(past));
}

function tailAt(text: string, from: number, high: number): string {
  return /^[A-Za-z0-9.-]*/.exec(text.slice(from, Math.min(high, from + 64)))?.[0] ?? '';
}

/** Whether a domain is whole as it stands, so that what follows cannot be part of it. */
export function isComplete(head: string, tail: string, suffixes: PublicSuffixes): boolean {
  const domain = head.toLowerCase();
  if (domain.endsWith('.') || !domain.includes('.') || tail.startsWith('.')) return false;
  if (!hasRealSuffix(domain, suffixes)) return false;
  return !(ENDS_BEFORE_JP.test(domain) && /^jp(?![a-z0-9])/i.test(tail));
}
