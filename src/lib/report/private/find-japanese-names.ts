import type { Region } from '../../bounce/region.ts';
import { isFamilyName, isGivenName, isPlaceToo } from './japanese-names.ts';

const honorific =
  /[ 　]?(?:様(?![々子式])|さま|さん|殿|氏(?!名)|君|くん|ちゃん|先生|先輩|(?:社|部|課|係|店|会|院|校|所)長|主任|専務|常務|教授)/uy;
const introduced = /(?:と申|といいま|と言いま)/uy;
const said = /です|でございま/uy;
const han = /[\p{Script=Han}々]/u;
/** Where a run of kanji begins, or goes on behind what a person is called by. */
const opening =
  /(?<![\p{Script=Han}\p{Script=Katakana}々ー])(?:担当者?|代表(?:取締役)?|(?:社|部|課|係|店|所|院)長|営業|総務|経理|私|妻|夫|父|母)?(?=[\p{Script=Han}])/gu;
const sentence = /(?:^|[\r\n。、.,!！?？「『(（<：:のはがで])[ 　]*$/u;
const kana =
  /[\p{Script=Hiragana}]{2,5}?(?=です|でござ|と申|さん|さま|様|より|から|[^\p{Script=Hiragana}\p{Script=Han}]|$)/uy;
const particle = /^(?:です|でし|より|から|まで|さん|さま|くん|ちゃん|[はがをにのともへで])/u;
const reading = /[ 　]*[（(]([\p{Script=Hiragana}\p{Script=Katakana}ー 　・]{2,24})[)）]/uy;
/** A line that says for whom somebody works before it says who. */
const employer = /(?:会社|[（(]株[)）]|[部課店所局室院校]|協会|組合|チーム)[^\r\n]{0,40}[ 　]$/u;
const addressed =
  /(?<![\p{Script=Han}\p{Script=Katakana}々])([\p{Script=Han}々]{2,5}(?:[ 　][\p{Script=Han}々]{1,4})?)[ 　]?[様殿](?![々子式])/gu;
/** Those who are addressed by what they are. */
const anybody =
  /(?:客|者|社|店|部|課|係|方|先|主|手|家|屋|所|局|行|員|人|族|生|役|長|会|団|署|院|校|位|元|名|皆|関係|担当|家族|両親|兄弟|世話|苦労|馳走|粗末|同|仕|模|多|異|有|一|別|意|御中|息子|旦那|親)$/u;
const named =
  /(?:^|[\s、。（(「])([\p{Script=Han}々]{1,5}(?:[ 　][\p{Script=Han}々\p{Script=Hiragana}]{1,5})?|[\p{Script=Katakana}ー]{2,8}(?:[ 　・][\p{Script=Katakana}ー]{2,8})?|[\p{Script=Hiragana}]{2,6})(?=と申し)/gmu;

function matchAt(form: RegExp, text: string, at: number): string | null {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? null;
}

/** Where the given name ends that stands behind a family name of `letters` letters; null where none does. */
function givenEnd(text: string, familyEnd: number, letters: number): number | null {
  const spaced = ' 　'.includes(text.charAt(familyEnd) || '-');
  const start = familyEnd + (spaced ? 1 : 0);
  let end = start;
  while (end - start < 4 && han.test(text.charAt(end)) && matchAt(honorific, text, end) === null) end += 1;
  if (end > start) {
    const count = end - start;
    const whole = count < 4 && (!han.test(text.charAt(end)) || matchAt(honorific, text, end) !== null);
    return whole && (spaced || letters > 1 || count === 2) && isGivenName(text.slice(start, end), spaced)
      ? end
      : null;
  }
  const word = matchAt(kana, text, start);
  return word !== null && !(spaced && particle.test(word)) && isGivenName(word, spaced)
    ? start + word.length
    : null;
}

/** A name that begins with a frequent family name; `full`: a given name is in it. */
interface JapaneseName {
  readonly end: number;
  readonly full: boolean;
  readonly family: string;
}

/** The name that begins at a place, of both parts or of the family alone; null where no frequent family name stands there. */
export function readJapaneseName(text: string, at: number): JapaneseName | null {
  let bare: JapaneseName | null = null;
  for (let letters = 3; letters > 0; letters -= 1) {
    const family = text.slice(at, at + letters);
    if (family.length < letters || !isFamilyName(family)) continue;
    const end = givenEnd(text, at + letters, letters);
    if (end !== null) return { end, full: true, family };
    bare ??= { end: at + letters, full: false, family };
  }
  return bare;
}

/** Whether a family name alone is a person here: addressed, introducing itself, or at the end of a line about a company. */
function isPerson(text: string, start: number, { end, family }: JapaneseName): boolean {
  if (matchAt(honorific, text, end) !== null || matchAt(introduced, text, end) !== null) return true;
  const before = text.slice(Math.max(0, start - 60), start);
  if (isPlaceToo(family) || han.test(text.charAt(end))) return false;
  if (matchAt(said, text, end) !== null) return sentence.test(before) || employer.test(before);
  return /^[ 　]*(?:[\r\n]|$)/u.test(text.slice(end, end + 8)) && employer.test(before);
}

/** Finds Japanese names that something shows to be one: both parts of it, 様 or さん, です, a company before it. */
export function findJapaneseNames(text: string): Region[] {
  const found: Region[] = [];
  for (const match of text.matchAll(opening)) {
    const starts = match[0] === '' ? [match.index] : [match.index, match.index + match[0].length];
    for (const start of starts) {
      const name = readJapaneseName(text, start);
      if (name === null || !(name.full || isPerson(text, start, name))) continue;
      found.push({ start, end: name.end });
      reading.lastIndex = name.end;
      const read = reading.exec(text)?.[1];
      if (read !== undefined)
        found.push({ start: reading.lastIndex - 1 - read.length, end: reading.lastIndex - 1 });
    }
  }
  for (const { index, 1: name = '' } of text.matchAll(addressed))
    if (!anybody.test(name)) found.push({ start: index, end: index + name.length });
  for (const { index, 0: whole, 1: name = '' } of text.matchAll(named))
    found.push({ start: index + whole.length - name.length, end: index + whole.length });
  return found;
}
