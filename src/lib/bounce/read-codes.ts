import type { Region } from './region.ts';

/** The codes of one refusal as written, each with its place; null where none stands. */
export interface Codes {
  readonly reply: Region | null;
  readonly status: Region | null;
}

/** A reply code (RFC 5321) with its enhanced code (RFC 3463) right behind it: `550-5.1.1`, `550: 5.2.2`, `550-'5.7.1`. */
const together =
  /(?<![\w.-])([45]\d\d)(?:[ \t\r\n]*[-:,#'"(]?[ \t\r\n]*(?:error_code[ \t]*:)?[#'"(]{0,2})([45]\.\d{1,3}\.\d{1,3})(?![\d.]\d|\d)/iu;
/** Sendmail's line around another server's answer: `554 <a@example.jp>... 550 Host unknown`. */
const quoted = /^[ \t]*[45]\d\d[ \t]+(?:[45]\.\d{1,3}\.\d{1,3}[ \t]+)?\S{1,256}\.\.\.[ \t]+([45]\d\d)[ \t]/mu;
/** A reply code after the words that announce a server's answer, or first in its line. */
const announced =
  /(?:\bsaid|\bsay|smtp[ \t]*;|\breason|\berror|\bcode|\bresponse|\bwas|\bstatus|returned|message|<<<|\[|^|応答|エラー|理由)[ \t]*[:=：]?[ \t\r\n]*["'(<#]{0,2}([45]\d\d)(?![\d.\w/]|[ \t]*(?:[KMGT]i?B|bytes|seconds|minutes|hours|days|messages|recipients)\b)/imu;
/** A reply code somewhere in a sentence; a year, a port, a size or a part of an address must not look like one. */
const loose =
  /(?<![\d.:/#\w-])([45][0-5]\d)(?=[ \t-](?:[45]\.\d|[#"'<A-Za-z])|[ \t]?[（「]|[ \t]*$)(?![ \t](?:[KMGT]i?B|bytes|seconds|minutes|hours|days|messages|recipients)\b)/imu;
const enhanced = /(?<![\w.-])(?<!\d )([45]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)/u;

function placeOf(
  match: RegExpExecArray | null,
  group: string | undefined,
  start: number,
  from = 0,
): Region | null {
  if (match === null || group === undefined) return null;
  const at = start + match.index + match[0].indexOf(group, from);
  return { start: at, end: at + group.length };
}

/** Finds the codes of a refusal in a stretch of text: a pair that stands together, else each one where it is surest. Linear in its length. */
export function readCodes(text: string, { start, end }: Region): Codes {
  const part = text.slice(start, end);
  const pair = together.exec(part);
  if (pair !== null) {
    const reply = placeOf(pair, pair[1], start);
    return { reply, status: placeOf(pair, pair[2], start, (pair[1] ?? '').length) };
  }
  const reply = quoted.exec(part) ?? announced.exec(part) ?? loose.exec(part);
  const status = enhanced.exec(part);
  return {
    reply: placeOf(reply, reply?.[1], start, reply === null ? 0 : reply[0].lastIndexOf(reply[1] ?? '')),
    status: placeOf(status, status?.[1], start),
  };
}
