import type { Region } from '../../bounce/region.ts';
import { foldedEnd } from './fold-lines.ts';
import { isMasked } from './labels.ts';

const names = String.raw`(?:(?:x-)?(?:original-)?subject|thread-topic|subj|betreff|objet|asunto|oggetto|onderwerp|assunto|件名|題名|表題|主題)`;
const wasOrIs = String.raw`(?: (?:of (?:the|your) message )?(?:is|was))?`;
/** A field at the head of a line, with what mail apps put before and around its name. */
const atHead = new RegExp(
  String.raw`^([ \t　>|*・■◆●-]*)(?:the (?:message )?)?(${names})${wasOrIs}[ \t　]*\**[ \t　]*:\**`,
  'gimu',
);
const inLine = new RegExp(String.raw`(?<![\w:=-])${names}${wasOrIs}\**[ \t　]*:(?=[^\r\n:])\**`, 'giu');
const nextField = String.raw`(?<![ \t　、。,;|])(?=[ \t　、。,;|]+(?:from|to|cc|bcc|date|sent|received|message-id|reply-to|error|差出人|送信者|送信元|宛先|あて先|日時|日付|送信日時|受信日時|本文|エラー|エラーメッセージ|サーバー|状況|症状)\**[ \t　]*:)`;
/** What ends a subject: its line, or the next field where an app has put several on one line; in a sentence, its end. */
const lineEnd = new RegExp(String.raw`[\r\n]|$|${nextField}`, 'giu');
const sentenceEnd = new RegExp(String.raw`[\r\n\t。]|$|${nextField}`, 'giu');
const bracketEnd = /[\r\n」』）)]|$/gu;
/** The list of fields in a signature (RFC 6376 3.5), folded so that `Subject:` opens a line. */
const signedFields =
  /^[\w-]+:(?:[\w-]+:)*[\w-]*;|^(?:from|to|cc|date|message-id|mime-version|content-type|reply-to|references)(?:[:;]|$)/iu;
const quoted = new RegExp(
  String.raw`(?:${names}(?: line)?|題|titled|entitled|タイトル)${wasOrIs}(?:は|が|:)?[ \t　]{0,9}(?:"([^"\r\n]{1,500})"|“([^”\r\n]{1,500})”|「([^」\r\n]{1,500})」|『([^』\r\n]{1,500})』|'([^'\r\n]{1,500})')`,
  'giu',
);
const others = [
  quoted,
  /\b(?:message|e?-?mail)[ \t]+["“]([^"“”\r\n]{1,300})["”](?=[ \t]+(?:from|to|sent|was|could|has|did)\b)/giu,
  // A table that was copied has no colon; nor have words in a row behind an address.
  /^[ \t　]*(?:件名|題名)\t[ \t　]*([^\r\n]+)$/gmu,
  /(?<=\.[a-z]{2,9}[ \t　]{1,3})(?:件名|題名)[ \t　]+([^はがをにもの\s][^\s、。]*)/giu,
  /[「『"“]([^「『"“」』”\r\n]{1,300})[」』"”](?:という|との)(?:件名|題名|表題|タイトル)/gu,
  /"subject"\s*:\s*"((?:[^"\\\r\n]|\\.)+)"/giu,
  /(?<!\\)\\+"subject\\+"\s*:\s*\\+"([^\\]+)\\+"/giu,
  /"name"\s*:\s*"subject"\s*,\s*"value"\s*:\s*"((?:[^"\\\r\n]|\\.)+)"/giu,
  /(?<!\\)\\+"name\\+"\s*:\s*\\+"subject\\+"\s*,\s*\\+"value\\+"\s*:\s*\\+"([^\\]+)\\+"/giu,
  /[?&]subject=([^&\s"'<>]+)/giu,
];

/** How servers call their notices: these tell a desk which server spoke, and nothing of anybody. */
const notice =
  /^(?:undeliver(?:ed|able)(?: mail(?: returned to sender)?)?|returned mail(?:: (?:see transcript for details|user unknown|host unknown))?|mail delivery failed: returning message to sender|failure notice|delivery (?:status notification(?: \((?:failure|delay)\))?|failure)|mail system error - returned mail|メールのブロック|配信不能)$/iu;

function trimmed(folded: string, start: number, end: number): Region | null {
  const value = folded.slice(start, end);
  const left = value.length - value.trimStart().length;
  return isMasked(value) || notice.test(value.trim())
    ? null
    : { start: start + left, end: start + value.trimEnd().length };
}

function endOf(folded: string, start: number, end: RegExp): number {
  end.lastIndex = start;
  return end.exec(folded)?.index ?? folded.length;
}

/** The values of fields: up to the end of the line, with the lines that are folded onto it. */
function findFields(folded: string): (Region | null)[] {
  const found: (Region | null)[] = [];
  for (const match of folded.matchAll(atHead)) {
    const [whole, indent = '', name = ''] = match;
    const start = match.index + whole.length;
    const last = endOf(folded, start, lineEnd);
    // A Japanese label is a form's or an app's: what stands on the next line is a new paragraph.
    const folds = /^[a-z-]+$/iu.test(name) && /^[ \t]*$/u.test(indent) ? indent.length : null;
    if (!signedFields.test(folded.slice(start, last)))
      found.push(trimmed(folded, start, foldedEnd(folded, last, folds)));
  }
  let past = 0;
  for (const { index, 0: whole } of folded.matchAll(inLine)) {
    if (index < past) continue;
    const opened = '「『（('.includes(folded.charAt(index - 1) || '-');
    past = endOf(folded, index + whole.length, opened ? bracketEnd : sentenceEnd);
    if (!signedFields.test(folded.slice(index + whole.length, past)))
      found.push(trimmed(folded, index + whole.length, past));
  }
  return found;
}

/** Finds what mails are about: fields, folded and encoded ones too, in notices, JSON, links and quotation marks. */
export function findSubjects(folded: string): Region[] {
  const found = findFields(folded);
  for (const form of others)
    for (const match of folded.matchAll(form)) {
      const words = match.slice(1).find(Boolean) ?? '';
      const start = match.index + match[0].lastIndexOf(words);
      found.push(trimmed(folded, start, start + words.length));
    }
  return found.flatMap((region) => region ?? []);
}
