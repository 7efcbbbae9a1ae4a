import type { Region } from './region.ts';

/** A sentence without its line breaks, indents, case, addresses and repeated codes, and for each of its characters the place it came from. */
export interface FlatText {
  readonly text: string;
  /** Gives the stretch of the source that `start` to `end` of `text` was made from. */
  source(start: number, end: number): Region;
}

/**
 * What stands between two words of one sentence: space, and in a reply of several lines the code and the arrow that open
 * each line (`550-5.7.26 domain's`), which mail apps run together.
 */
const between =
  /[\s\u00a0\u3000]+(?:(?:<<<\s*|>>>\s*)?[245]\d\d(?:-|[ \t]+)(?:[245]\.\d{1,3}\.\d{1,3}\s+)?|[245]\.\d{1,3}\.\d{1,3}\s+|[<>]{3}\s*)?/uy;

/** An address says nothing by the words in it (mailboxfull@, unknown@): the rules see `@` alone. */
const address = /[^\s<>()[\]",;:@'|]{1,128}@[\p{L}\p{N}][\p{L}\p{N}.-]{0,253}/uy;
/** An IPv4 address, in brackets or not; the rules see `ip`. */
const internet = /\[?\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\]?(?![\d.]\d)/uy;
/** Two line breaks part what belongs together. */
export const blank = /\n[ \t\r]*\n|\r[ \t]*\r/u;

/**
 * Flattens a stretch of `text` for the rules, which know words and spaces alone: `@` for the mail address `own`, `@other` for others, `ip` for an IP address, a line feed for an
 * empty line, else one space. Linear in its length.
 */
export function flatten(text: string, { start, end }: Region, own?: string): FlatText {
  const parts: string[] = [];
  const places: number[] = [];
  let at = start;
  // An address begins where a word does; to look for one inside a word would take quadratic time.
  let fresh = true;
  while (at < end) {
    between.lastIndex = at;
    const gap = between.exec(text)?.[0] ?? '';
    if (gap !== '') {
      fresh = true;
      parts.push(blank.test(gap) ? '\n' : ' ');
      places.push(at);
      at += gap.length;
      continue;
    }
    address.lastIndex = at;
    internet.lastIndex = at;
    const numbered = fresh ? (internet.exec(text)?.[0].length ?? 0) : 0;
    if (numbered > 0) {
      parts.push('i', 'p');
      places.push(at, at + numbered - 1);
      at += numbered;
      fresh = false;
      continue;
    }
    const masked = fresh ? (address.exec(text)?.[0] ?? '') : '';
    if (masked !== '') {
      const others = own !== undefined && masked.toLowerCase().replace(/\.+$/u, '') !== own.toLowerCase();
      for (const letter of others ? '@other' : '@') {
        parts.push(letter);
        places.push(at);
      }
      // The dots behind an address are the server's: `<a@example.jp>... User unknown`.
      at += masked.replace(/\.+$/u, '').length;
      fresh = false;
      continue;
    }
    const letter = text.charAt(at);
    fresh = !/[\p{L}\p{N}]/u.test(letter);
    const low = letter === '’' || letter === '‘' ? "'" : letter.toLowerCase();
    parts.push(low.length === 1 ? low : letter);
    places.push(at);
    at += 1;
  }
  return {
    text: parts.join(''),
    source: (from, to) => ({ start: places[from] ?? start, end: (places[to - 1] ?? start) + 1 }),
  };
}
