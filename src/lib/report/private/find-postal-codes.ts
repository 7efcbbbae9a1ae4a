import type { Region } from '../../bounce/region.ts';
import { foldDashes } from './fold-width.ts';

const prefecture = String.raw`(?:北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|\p{Script=Han}{2})県)`;
const municipality = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ヶケ-]{1,12}[市区町村郡]`;
const codes = [
  /〒[ 　]{0,2}(\d{3}[ 　]?-?[ 　]?\d{4})(?!\d)/gu,
  /郵便番号[ 　]{0,2}[:は]?[ 　]{0,2}(\d{3}[ 　]?-?[ 　]?\d{4})(?!\d)/gu,
  new RegExp(String.raw`(?<![\d.-])(\d{3}-\d{4})(?=[ 　]{0,2}(?:${prefecture}|${municipality}))`, 'gu'),
  /^[ 　]*(\d{3}-\d{4})(?=[ 　]*$)/gmu,
];
const rest = String.raw`[^\r\n、。,;|●]{1,80}?`;
const closed = String.raw`(?=[ 　]+(?:tel|fax|e-?mail|電話|携帯|メール|連絡先|(?:お|ご)?\p{Script=Han}{1,5}[ 　]?:)|[ 　]*(?:[\r\n、。,;|●]|$))`;
/** What stands behind a postal code on its line, what follows a word for a place, and places with a number of a house. */
const places = [
  new RegExp(
    String.raw`(?:〒[ 　]{0,2}|(?<![\d.-]))(?:\d{3}[ 　]?-?[ 　]?\d{4}|●●●-●●●●)[ 　]{0,3}((?:${prefecture}|${municipality})${rest})${closed}`,
    'giu',
  ),
  new RegExp(
    String.raw`^[ 　]*(${prefecture}${municipality}[^\r\n、。,;|●]{0,40}?\d${rest})${closed}`,
    'gimu',
  ),
  new RegExp(String.raw`(?:^|[ 　、。])(?:ご)?住所[ 　]{0,2}:[ 　]{0,3}(${rest})${closed}`, 'gimu'),
  new RegExp(
    String.raw`(${prefecture}${municipality}[^\s、。,;|●]{0,30}?\d{1,4}(?:(?:-|丁目|番地?|号|の)\d{0,4}){1,6})`,
    'gu',
  ),
];

/** Finds postal codes, with their mark, with a word for them or before a place. The mark itself stays. */
export function findPostalCodes(folded: string): Region[] {
  return groups(foldDashes(folded), codes);
}

/** Finds where somebody lives: what stands behind a postal code or 住所, and places with a house number. */
export function findPlaces(folded: string): Region[] {
  return groups(foldDashes(folded), places).filter(({ start, end }) =>
    /[^●\s]/u.test(folded.slice(start, end)),
  );
}

function groups(text: string, forms: readonly RegExp[]): Region[] {
  return forms.flatMap((form) =>
    Array.from(text.matchAll(form), (match) => {
      const group = match[1] ?? '';
      const end = match.index + match[0].length;
      return { start: end - group.length, end };
    }),
  );
}
