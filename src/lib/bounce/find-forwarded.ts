import { daemon } from './daemon.ts';
import { startsWithHeader } from './open-mail.ts';

/** Whoever forwards a bounce writes no more than this above it, in letters. */
const longestNote = 5000;
/** The header of a whole source begins with what servers put there. */
const source = /^(?:delivered-to|return-path|received|x-[\w-]{1,40})[ \t]*:/imu;
const from = /^[ \t>*]{0,8}(?:from|差出人|送信者)[ \t*]{0,4}[:：]([^\r\n]{0,200})/gimu;
/** The field that mail apps write next above what they forward or quote. */
const next =
  /^[^\r\n]*(?:\r\n|\r|\n)[ \t>*]{0,8}(?:date|sent|to|cc|subject|reply-to|日付|日時|送信日時|宛先|件名)[ \t*]{0,4}[:：]/iu;
const blank = /\n[ \t\r>]*\n|\r[ \t>]*\r/u;
/** What a server's notice says and a person's note hardly does: behind a notice comes the mail that it returns. */
const code = /(?<![\d.])[45](?:\d\d[ -]|\.\d{1,3}\.\d)/u;
const words = /deliver|recipient/iu;

/**
 * Finds the source of a bounce below what a screen shows above it (Gmail's page of the original has a table of the
 * header's fields there); null where none stands near the beginning.
 */
export function findSource(text: string): number | null {
  const start = source.exec(text.slice(0, longestNote))?.index;
  if (start === undefined || code.test(text.slice(0, start))) return null;
  if (!startsWithHeader(text.slice(start, start + 20_000))) return null;
  const header = text.slice(start, start + 20_000).split(blank, 1)[0] ?? '';
  return [...header.matchAll(from)].some(([, name = '']) => daemon.test(name)) ? start : null;
}

/** Finds where the words of a bounce begin that somebody forwarded in the text of a mail: behind its header; 0 where none is. */
export function findForwarded(text: string): number {
  for (const found of text.slice(0, longestNote).matchAll(from)) {
    const header = text.slice(found.index, found.index + longestNote);
    if (!daemon.test(found[1] ?? '') || !next.test(header)) continue;
    const above = text.slice(0, found.index);
    if (code.test(above) || words.test(above)) return 0;
    const end = blank.exec(header);
    return end === null ? 0 : found.index + end.index + end[0].length;
  }
  return 0;
}
