import type { Region } from '../../bounce/region.ts';

const ascii = /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]/u;
/** Letters of other alphabets, and what cannot be seen; Japanese ones end a local part, since sentences touch addresses. */
const beyond =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{Cf}\p{Cc}\p{Cs}\ufffd]/u;
const anyLetter = /[\p{L}\p{N}\p{M}ー・._-]/u;
/** Signs that close something around the name before an `@`: `"taro"@`, `taro\@`, `<taro>@`. */
const closing = '"\\>)]';
/** Signs at the head of a run that belong to the text around it. */
const around = /^[!'*=?&/|`{}^%$#~]+/u;
/** What stands before `=` and an address: in logs, in links, in the results of checks. */
const keys = String.raw`(?:to|from|b?cc|e?mail|mailto|addr(?:ess)?|user(?:name)?|uid|login|account|rcpt|n?orcpt|recipient|sender|endpoint|e-?mail-?_?address|ctladdr|id|i|(?:header|smtp|envelope)[-.][a-z-]+)`;
const led = new RegExp(String.raw`^${keys}=`, 'iu');
const asked = new RegExp(String.raw`^(?:\/\/.*[?&][\w.-]{1,40}=|.*[?&]${keys}=(?=.))`, 'iu');
const encodedWord = /^=\?[\w-]+\?[bq]\?/iu;

function isLocal(sign: string): boolean {
  if (sign < '\u0080')
    return ascii.test(sign) || (sign < ' ' && !'\t\n\r'.includes(sign)) || sign === '\u007f';
  return beyond.test(sign);
}

function runBack(folded: string, end: number, low: number, belongs: (sign: string) => boolean): number {
  let start = end;
  while (start > low && belongs(folded.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the quotation that ends before `end` opens, on the same line; null where it does not. */
function openingQuote(folded: string, end: number, low: number): number | null {
  for (let i = end - 2; i >= low; i -= 1) {
    const sign = folded.charAt(i);
    if (sign === '\n' || sign === '\r') return null;
    if (sign === '"' && folded.charAt(i - 1) !== '\\') return i;
  }
  return null;
}

/** How much of the head of a run belongs to a path, a link or a log around the address. */
function headOf(run: string): number {
  if (encodedWord.test(run)) return 0;
  const query = asked.exec(run)?.[0].length ?? 0;
  if (query > 0) return query;
  if (run.startsWith('/') && !run.includes('=')) return run.lastIndexOf('/') + 1;
  const signs = around.exec(run)?.[0].length ?? 0;
  return signs + (led.exec(run.slice(signs))?.[0].length ?? 0);
}

/**
 * The local part that ends at `end` and begins no earlier than `low`; null where there is none. Letters of Japanese count
 * only where `domain` is one and no other sign stands before the `@`, as in 太郎@example.jp.
 */
export function readLocalPart(
  folded: string,
  { end, low, domain }: { end: number; low: number; domain: string },
): Region | null {
  const quote = folded.charAt(end - 1) === '"' ? openingQuote(folded, end, low) : null;
  if (quote !== null && end - quote > 2) return { start: quote, end };
  let last = end;
  while (last > low && end - last < 2 && closing.includes(folded.charAt(last - 1))) last -= 1;
  let start = runBack(folded, last, low, isLocal);
  if (start === last && domain.includes('.')) {
    start = runBack(folded, last, low, (sign) => anyLetter.test(sign));
    // 「gmail.comと@yahoo.co.jp」 has no name before its @.
    if (/[とやはをがにのへもで]$/u.test(folded.slice(start, last))) return null;
    const particle = /^.*[はをへ、](?=.)/u.exec(folded.slice(start, last));
    start += particle?.[0].length ?? 0;
  }
  const head = headOf(folded.slice(start, last));
  const sure = start + head === last || /[\p{L}\p{N}]/u.test(folded.slice(start + head, last));
  if (sure) start += head;
  // `element/@attribute` is a path of XML, not somebody's.
  if (!domain.includes('.') && folded.charAt(last - 1) === '/') return null;
  return /[\p{L}\p{N}]/u.test(folded.slice(start, last)) ? { start, end: last } : null;
}

/** One spelling for the local parts that are the same: without case, quotes and what cannot be seen. */
export function canonical(local: string): string {
  return local.replace(/["\\\p{Cf}\p{Cc}]/gu, '').toLowerCase();
}
