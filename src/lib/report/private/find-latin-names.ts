import type { Region } from '../../bounce/region.ts';
import { isOrdinary } from './ordinary-words.ts';

const one = String.raw`\p{Lu}[\p{Script=Latin}\p{M}'’-]*\.?`;
const name = String.raw`(${one}(?:[ 　]${one}){0,3})`;
const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Dr|Prof|MR|MS|MRS)\.?[ 　]${name}`, 'gu'),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:Dear|Hi|Hello|Hallo|Bonjour)[ 　]${name}(?=[ 　]?[,:!\r\n、])`,
    'gu',
  ),
  new RegExp(
    String.raw`^[ 　]*(?:(?:Best|Kind|Warm)(?: regards)?|Regards|Sincerely(?: yours)?|Thanks|Thank you|Cheers|Yours \w+)[,.]?[ 　]*(?:\r?\n){1,3}[ 　]*${name}[ 　]*$`,
    'gmu',
  ),
  new RegExp(
    String.raw`\b(?:[Mm]essage|[Mm]ail) (?:to|from|for) ${name}(?= (?:could|couldn't|can't|cannot|was|wasn't|has|hasn't|did|didn't|is)\b)`,
    'gu',
  ),
  // How Exchange lists whom it could not reach.
  new RegExp(String.raw`^[ \t]+(${one}(?:,?[ ]${one}){0,3}) on \d{1,4}[/.-]\d`, 'gmu'),
  /(?<![\p{L}\p{N}])'([^'\r\n]{1,64})'(?= (?:on \d|日時))/gu,
];

/** Whether words that begin with capitals are a name and not the words of a notice. */
export function isLatinName(words: string): boolean {
  return words.split(/[ 　.,]+/u).every((word) => word === '' || !isOrdinary(word));
}

/** Finds names in Latin letters that something shows to be one: Mr., Dear, the end of a letter, an Exchange notice. */
export function findLatinNames(folded: string): Region[] {
  return forms.flatMap((form) =>
    Array.from(folded.matchAll(form)).flatMap((match) => {
      const words = match[1] ?? '';
      if (!isLatinName(words)) return [];
      const start = match.index + match[0].lastIndexOf(words);
      return [{ start, end: start + words.length }];
    }),
  );
}
