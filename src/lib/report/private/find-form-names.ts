import type { Region } from '../../bounce/region.ts';
import { readJapaneseName } from './find-japanese-names.ts';
import { isOrdinary } from './ordinary-words.ts';

/** Fields of a form or a signature that ask for somebody's name. */
const fields =
  /(?:^|[\s　、。・【\[(■◆●○])(?:お|ご|御)?(名前|氏名|なまえ|フリガナ|ふりがな|ﾌﾘｶﾞﾅ|よみがな|契約者(?:名)?|申込者(?:名)?|利用者名|名義人?|担当者?(?:名)?|送信者名|宛名|受取人|会員名|署名|記入者|報告者|依頼者|(?:full|your) name)[ 　]*(?:[(（](?:カナ|かな|漢字|フリガナ)[)）])?[ 　]*[】\])]?[ 　]*:[ 　]*([^\r\n、。,/|()（）<>【】[\]\t:;]{1,40})/gimu;
const nobody =
  /^(?:なし|無し|ない|不明|同上|未定|匿名|本人|自分|私|同じ|未記入|空欄|未入力|任意|必須|別紙|上記|下記|以下|[-ー—−*]+)/u;
/** Who is no person: a department, a shop, a desk. */
const department = /(?:部|課|係|室|センター|窓口|デスク|サポート|チーム|グループ|会社|御中|店|局|所)$/u;
const letters = /^[\p{L}\p{M}々・ 　.'-]+$/u;

/** The end of the name in a field's value; 0 where it is none. `weak`: the field often holds other words than a name. */
function nameIn(value: string, weak: boolean): Region | null {
  const words = value.split(/[ 　]{2,}|(?:電話|携帯|tel|メール|mail)/iu)[0]?.trimEnd() ?? '';
  if (words === '' || nobody.test(words) || !letters.test(words)) return null;
  if (/[A-Za-z]\.[A-Za-z]{2}/u.test(words) || words.split(/[ .]/u).some(isOrdinary)) return null;
  const last = words.search(/[^ 　]+$/u);
  const known = readJapaneseName(words, last);
  if (department.test(words) && known === null) return null;
  // 「営業部 鈴木」: the department stays.
  if (last > 0 && department.test(words.slice(0, last).trimEnd())) return { start: last, end: words.length };
  const plain =
    /^[\p{Script=Han}々 　]{1,9}$|^[\p{Script=Katakana}ー・ 　]{2,20}$|^[\p{Lu}][\p{L} .'-]{1,30}$/u.test(
      words,
    );
  return !weak || plain || readJapaneseName(words, 0) !== null ? { start: 0, end: words.length } : null;
}

/** Finds the names in fields such as 「お名前：」 and 「担当：」; departments and empty answers are none. */
export function findFormNames(folded: string): Region[] {
  return Array.from(folded.matchAll(fields)).flatMap((match) => {
    const value = match[2] ?? '';
    const at = match.index + match[0].length - value.length;
    const name = nameIn(value, /^(?:担当|署名|名義)/u.test(match[1] ?? ''));
    return name === null ? [] : [{ start: at + name.start, end: at + name.end }];
  });
}
