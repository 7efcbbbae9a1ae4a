import type { Region } from '../../bounce/region.ts';
import type { Address } from './find-addresses.ts';
import { readJapaneseName } from './find-japanese-names.ts';
import { isLatinName } from './find-latin-names.ts';
import { foldedEnd } from './fold-lines.ts';
import { isOrdinary, isSystem } from './ordinary-words.ts';

/** Fields that hold people, in mails and in what apps show of them. */
const people =
  /^([ \t　>|*・■◆●]*)(?:(?:resent-|x-(?:original-)?|apparently-)?(?:from|to|cc|bcc|sender|reply-to)|return-path|delivered-to|envelope-to|errors-to|(?:x-)?display[- ]name|表示名|disposition-notification-to|von|an|de|para|da|差出人|送信者|送信元|送り主|宛先|あて先|送信先|受信者|受取人|返信先|転送先|転送元)\**[ \t　]*:\**([^\r\n]*)/gimu;
const word = /"((?:[^"\\\r\n]|\\.)+)"|[^<>()[\],;、"\r\n]+/gu;
const encodedWord = /=\?[\w-]{1,40}\?[bq]\?[^?\s]{0,1000}\?=(?:[ \t]*\r?\n?[ \t]+(?==\?))?/giu;
const capital = String.raw`\p{Lu}[\p{Script=Latin}\p{M}\p{N}'’_-]*\.?`;
/** What stands before a bracket with an address in it: a quotation, words with capitals, kanji, or kanji with a given name in kana. */
const before = new RegExp(
  String.raw`(?:"([^"\r\n]{1,80})"|(?<![\p{L}\p{N}])'([^'\r\n]{1,64})'|(?<![\p{L}\p{N}])(${capital}(?:[ 　]${capital}){0,3})|(?<![\p{L}\p{N}])([\p{Script=Han}々ノ]{2,6}?(?:[ 　][\p{Script=Han}々\p{Script=Hiragana}]{1,4})?)(?:様|さん)?|(?<![\p{L}\p{N}])([\p{Script=Han}々]{1,3}\p{Script=Hiragana}{2,4}))["']?[ 　]{0,2}[<[(「](?:mailto:)?$`,
  'u',
);
const capitals = new RegExp(String.raw`^${capital}(?:[ 　]${capital}){0,3}$`, 'u');
const after = /^[>)\]」]{0,2}[ 　]{0,2}[(「]([^()「」\r\n<>@]{1,64})[)」]/u;
/** Words of a label before an address, in kanji. */
const label =
  /(?:先|元|人|者|客|相手|自分|本人|会社|窓口|担当|管理|携帯|職場|自宅|連絡|電話|受信|送信|返信|転送|登録|専用|以下|上記|下記|新規|旧|新|用|宛|側|部|課|係)$/u;

/** Names beside addresses, and words beside the addresses of systems, which stay. */
export interface DisplayNames {
  readonly names: readonly Region[];
  readonly staying: readonly Region[];
}

function wordsIn(folded: string, { start, end }: Region): Region[] {
  return Array.from(folded.slice(start, end).matchAll(word)).flatMap((match) => {
    const words = match[1] ?? match[0];
    // What answers were wrapped into a field (`From: <a@b> RCPT TO: <c@d>`) is no name.
    const said = words.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '' && part !== 'mailto');
    if (!/\p{L}/u.test(words) || said.every(isOrdinary)) return [];
    const at = start + match.index + match[0].indexOf(words);
    const end = at + words.replace(/(?:[ 　]?(?:様|さん))?[ \t　]*$/u, '').length;
    return [{ start: at + words.length - words.trimStart().length, end }];
  });
}

/** The names in a field of people that holds no address: quoted, two words with capitals, one local name, family names. */
function bareNames(folded: string, field: Region): Region[] {
  const value = folded.slice(field.start, field.end).trim();
  const plain =
    /^"[^"]+"$|^[a-z][a-z\d_-]{2,31}$|^\p{Lu}[\p{Script=Latin}'’-]+(?:[ 　]\p{Lu}[\p{Script=Latin}'’.-]+){1,3}$/iu.test(
      value,
    );
  if (plain) return isLatinName(value.replace(/"/gu, '')) && !isSystem(value) ? wordsIn(folded, field) : [];
  return wordsIn(folded, field).filter(({ start, end }) => readJapaneseName(folded, start)?.end === end);
}

/** The addresses that end within a field, from `from` on in the list. */
function within(addresses: readonly Address[], from: number, { end }: Region): Address[] {
  const inside: Address[] = [];
  for (let i = from; i < addresses.length; i += 1) {
    const address = addresses[i];
    if (address === undefined || address.local.start >= end) break;
    inside.push(address);
  }
  return inside;
}

function namesInField(folded: string, field: Region, addresses: readonly Address[]): DisplayNames {
  if (addresses.length === 0) return { names: bareNames(folded, field), staying: [] };
  const names: Region[] = [];
  const staying: Region[] = [];
  let from = field.start;
  for (const { local, domain, kind } of addresses) {
    const phrase = { start: from, end: local.start };
    if (kind === 'system') staying.push(phrase);
    else if (/[<[(][ ]?(?:mailto:)?$/iu.test(folded.slice(Math.max(from, local.start - 9), local.start)))
      names.push(...wordsIn(folded, phrase));
    from = domain.end;
  }
  return { names, staying };
}

/** What stands beside an address outside such fields: in a quoted line, an Exchange notice, a log. */
function namesBeside(folded: string, { local, domain }: Address, low: number): Region[] {
  const start = Math.max(low, local.start - 110);
  const found: Region[] = [];
  const opened = '<[(「:'.includes(folded.charAt(local.start - 1) || '-');
  const match = opened ? before.exec(folded.slice(start, local.start)) : null;
  if (match !== null) {
    const [, double, single, latin, kanji, mixed] = match;
    const words = double ?? single ?? latin ?? kanji ?? mixed ?? '';
    const at = start + match.index + match[0].indexOf(words);
    const whole = { start: at, end: at + words.length };
    if (latin !== undefined) found.push(...behindOrdinary(words, at));
    else if (mixed !== undefined) found.push(...(readJapaneseName(mixed, 0) === null ? [] : [whole]));
    else if (kanji === undefined ? isLatinName(words) : !label.test(words)) found.push(whole);
  }
  const beside = after.exec(folded.slice(domain.end, domain.end + 70));
  if (beside !== null) {
    const words = beside[1] ?? '';
    const end = domain.end + beside[0].length - 1;
    const isName = readJapaneseName(words, 0)?.end === words.length;
    if (isName || (capitals.test(words) && isLatinName(words)))
      found.push({ start: end - words.length, end });
  }
  return found;
}

/** Of words with capitals those that follow the last word of a notice: `User Taro Yamada`. */
function behindOrdinary(words: string, at: number): Region[] {
  const parts = Array.from(words.matchAll(/[^ 　]+/gu));
  const last = parts.findLastIndex((part) => isOrdinary(part[0].replace(/[.,]$/u, '')));
  const next = parts[last + 1];
  return next === undefined ? [] : [{ start: at + next.index, end: at + words.length }];
}

/** Finds the names that fields and brackets put beside addresses, and encoded words, which are names too (RFC 2047). */
export function findDisplayNames(folded: string, addresses: readonly Address[]): DisplayNames {
  const names: Region[] = [];
  const staying: Region[] = [];
  let next = 0;
  for (const match of folded.matchAll(people)) {
    const value = match[2] ?? '';
    const lineEnd = match.index + match[0].length;
    const indent = /^[ \t]*$/u.test(match[1] ?? '') ? (match[1] ?? '').length : null;
    const field = { start: lineEnd - value.length, end: foldedEnd(folded, lineEnd, indent) };
    while ((addresses[next]?.local.start ?? Infinity) < field.start) next += 1;
    const inField = namesInField(folded, field, within(addresses, next, field));
    names.push(...inField.names);
    staying.push(...inField.staying);
  }
  let low = 0;
  for (const address of addresses) {
    if (address.kind !== 'system') names.push(...namesBeside(folded, address, low));
    low = address.domain.end;
  }
  for (const { index, 0: whole } of folded.matchAll(encodedWord))
    names.push({ start: index, end: index + whole.length });
  return { names, staying };
}
