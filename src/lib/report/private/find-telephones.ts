import type { Region } from '../../bounce/region.ts';
import { foldDashes } from './fold-width.ts';

const between = String.raw`(?: ?[-ｰ] ?|[ .・/]|\) ?-? ?| ?\( ?)`;
const notBefore = String.raw`(?:(?<=(?<![a-z])(?:tel|fax|phone|mobile))|(?<![\w@+.%-]))`;
/** A number with its country, `+81 (0)90-…`; Japan's also without the plus. */
const abroad = new RegExp(
  String.raw`${notBefore}(?:\+[1-9]\d{0,2}|(?:00|010-?)?81(?=[- ]))(?:${between}?\(?\d{1,10}\)?){1,6}`,
  'giu',
);
/** A Japanese number that begins with 0, its groups parted or not. */
const athome = new RegExp(
  String.raw`${notBefore}\(?0\d{1,10}(?:\)(?!\d))?(?:${between}\(?\d{1,8}(?:\)(?!\d))?){0,4}`,
  'giu',
);
/** Any digits behind a word for a telephone: numbers of other countries, or without the code of an area. */
const labelled =
  /(?:(?<![a-z])(?:tel(?:ephone)?|fax|phone|mobile|cell)|電話|携帯|ケータイ|スマホ|ファックス|ファクス|連絡先)(?:番号)?[ 　]{0,3}(?:no\.?)?[ 　]{0,3}(?:[:=・]|は|が)?[ 　]{0,3}(\+?\(?\d(?:(?:[ -]{1,3}|\) ?-?| ?\((?=\d{1,4}\)))?\d){5,14})(?![-/.:]?\d)/giu;
const link = /\b(?:https?|ftp):\/\/[^\s<>"'「」（）、。]+/giu;

const date = /^\D*(?:19|20)\d\d[-./ ]?[01]?\d[-./ ]?[0-3]?\d/u;
const mobile = /^0[5-9]0\d{8}$|^0800\d{7}$/u;
const service = /^0(?:120|570|800|990|180|170|204)\d{6}$/u;
const fixed = /^0[1-9]\d{8}$/u;
const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether digits make a number of Japan's plan, and are parted as people part one. Spaces and dots part dates as well. */
function isHome(written: string, near: string): boolean {
  const digits = written.replace(/\D/gu, '');
  const shape = (written.match(/\d+/gu) ?? []).map((group) => group.length).join('-');
  if (shape === '11') return mobile.test(digits);
  if (shape === '10') return service.test(digits) || (fixed.test(digits) && japanese.test(near));
  if ((written.match(/\(/gu) ?? []).length !== (written.match(/\)/gu) ?? []).length) return false;
  const strict = !/[-(]/u.test(written);
  if (mobile.test(digits)) return !strict || shape === '3-4-4' || shape === '4-3-4';
  if (service.test(digits)) return shape.startsWith('4-');
  return fixed.test(digits) && (/^[2-5]-[1-4]-4$/u.test(shape) || (!strict && /^[2-5]-[5-8]$/u.test(shape)));
}

function isAbroad(written: string): boolean {
  const [, country = '', rest = ''] = /^(\+?\d+)(.*)$/u.exec(written) ?? [];
  const digits = rest.replace(/\D/gu, '');
  const solid = (country + digits).replace(/\D/gu, '');
  if (/^(?:\+|00|010)?81/u.test(country.replace('-', ''))) {
    const home = solid.replace(/^(?:00|010)?810?/u, '0');
    return mobile.test(home) || fixed.test(home) || service.test(home);
  }
  return solid.length >= 8 && solid.length <= 15 && !date.test(rest);
}

/** The longest beginning of a row of digits that is a number and ends where one may end; 0 where none does. */
function numberLength(row: string, after: string, isNumber: (written: string) => boolean): number {
  const ends = Array.from(row.matchAll(/\d\)?(?!\d)/gu), (end) => end.index + end[0].length).reverse();
  for (const end of ends) {
    const next = row.slice(end) + after;
    if (!/^(?:\)?[\d@]|[-.:/]\d|[._%-]?[a-z]\d)/iu.test(next) && isNumber(row.slice(0, end))) return end;
  }
  return 0;
}

/** A number without brackets around all of it. */
function unbracketed(row: string): [number, number] {
  const opened = row.startsWith('(') && !/^\(\+?\d{1,5}\)[ -]?\d/u.test(row) ? 1 : 0;
  const inside = row.slice(opened);
  return [opened, inside.endsWith(')') && !inside.includes('(') ? row.length - 1 : row.length];
}

/**
 * Finds telephone numbers: Japan's, fixed, mobile, free and paid, with their country or without, in every way to part
 * their digits; those of other countries with a plus or behind a word like 電話. Ids, dates, sizes and codes are none.
 */
export function findTelephones(folded: string): Region[] {
  const text = foldDashes(folded).replace(/　/gu, ' ');
  const found: Region[] = [];
  for (const [form, isNumber] of [
    [abroad, isAbroad],
    [athome, isHome],
  ] as const)
    for (const match of text.matchAll(form)) {
      const row = match[0];
      const [first, last] = unbracketed(row);
      const from = match.index + first;
      const past = match.index + last;
      const near = text.slice(Math.max(0, from - 12), past + 12);
      const length = numberLength(text.slice(from, past), text.slice(past, past + 3), (one) =>
        isNumber(one, near),
      );
      if (length > 0) found.push({ start: from, end: from + length });
    }
  for (const match of text.matchAll(labelled)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const [first, last] = unbracketed(number);
    const start = end - number.length;
    if (!date.test(number)) found.push({ start: start + first, end: start + last });
  }
  return outside(found, text);
}

/** The regions that stand in no link: what a link has in it is an id. */
function outside(found: readonly Region[], text: string): Region[] {
  const links = Array.from(text.matchAll(link), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let at = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while (at < links.length && (links[at]?.end ?? 0) <= start) at += 1;
      return (links[at]?.start ?? Infinity) > start;
    });
}
