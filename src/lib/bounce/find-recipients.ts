import { readCodes } from './read-codes.ts';
import type { Region } from './region.ts';

/** A recipient that a notice names, and the lines that are about it. */
export interface NamedRecipient {
  readonly address: Region;
  readonly block: Region;
}

/** A bounce with more failed recipients than this is a mailing's; its reader wants the first. */
export const mostRecipients = 100;

const mailbox =
  /(?<![\w.+@-])(?:"[^"\n]{1,64}"|[^\s<>()[\]",;:@'「」『』（）【】、。|]{1,128})@[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Who an address belongs to when these words stand before it: not to the recipient. */
const notRecipient =
  /(?:from|return-path|sender|reply-to|message-id|in-reply-to|postmaster|contact|expanded from|generated from|mail from|envelope-from|from domain|by|differ.{0,20}|差出人|送信者|送信元)[ \t]*[:=]?[ \t]*["'<(]*$/iu;
/** Words that name the recipient before its address, or after it. */
const before =
  /(?:\bto|recipients?|address(?:es)?|deliver(?:ed|ing)?(?: your mail)? to|size|"emailaddress"|said|[45]\d\d(?:[ -][45]\.\d{1,3}\.\d{1,3})?|宛先|宛て|あて先|受信者|アドレス)[ \t]*[:=]?[ \t]*["'<(]*$/iu;
const after = /^[>"')]*[ \t]*(?:に(?:メール|送信|配信)|への?(?:メッセージ|メール|送信|配信)|宛|さん)/u;
/** What may open a line before the address: marks, or the server's codes. */
const opening = /^[\s>*•・<"'(-]*$/u;
const coded = /^[\s<>-]*[45]\d\d[ -](?:[45]\.\d{1,3}\.\d{1,3}[ \t]+)?[\s<"'(>]*$/u;
const staff = /^(?:postmaster|mailer-daemon|abuse|noreply|no-reply|support|help|info)@/iu;

interface Found extends Region {
  lineStart: number;
  weight: 0 | 1 | 2 | 3;
}

function weigh(text: string, at: Region, lineStart: number): Found {
  const head = text.slice(Math.max(lineStart, at.start - 80), at.start);
  const tail = text.slice(at.end, at.end + 20);
  const none =
    notRecipient.test(head) || staff.test(text.slice(at.start, at.end)) || /^[>"']*:\/\//u.test(tail);
  const weight = none
    ? 0
    : opening.test(head)
      ? 3
      : coded.test(head)
        ? 2
        : before.test(head) || after.test(tail)
          ? 1
          : 0;
  return { ...at, lineStart, weight };
}

function findAddresses(text: string, region: Region): Found[] {
  const found: Found[] = [];
  for (const match of text.slice(region.start, region.end).matchAll(mailbox)) {
    const start = region.start + match.index;
    const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
    found.push(weigh(text, { start, end: start + match[0].length }, Math.max(lineStart, region.start)));
    if (found.length > mostRecipients * 4) break;
  }
  return found;
}

/**
 * Finds the recipients that a notice names, each once, in order: addresses that open a line, as nearly every server
 * writes them; where none does, those that the words around them call recipients. The lines from one to the next are its block.
 */
export function findRecipients(text: string, notice: Region): NamedRecipient[] {
  const found = findAddresses(text, notice);
  const best = Math.max(1, ...found.map(({ weight }) => weight));
  const named = new Map<string, Found>();
  for (const one of found) {
    const key = text.slice(one.start, one.end).toLowerCase();
    if (one.weight === best && !named.has(key) && named.size < mostRecipients) named.set(key, one);
  }
  const list = [...named.values()];
  // A line that opens with a code is about itself; the next such line is about something else.
  const lineEnd = (start: number): number => {
    const next = /\n(?=[ \t]*[45]\d\d[ -]|---)/u.exec(text.slice(start, notice.end))?.index;
    return next === undefined ? notice.end : start + next;
  };
  // In a transcript the other server's answer stands above the line about the address.
  const answerBefore = (since: number, lineStart: number): number => {
    const answer = text.slice(since, lineStart).lastIndexOf('\n<<< ');
    return answer === -1 ? lineStart : since + answer + 1;
  };
  const lineAt = ({ lineStart, end }: Found): Region => {
    const next = text.indexOf('\n', end);
    return { start: lineStart, end: next === -1 ? notice.end : Math.min(next, notice.end) };
  };
  // In a server's log each line has its own recipient and its own answer.
  const logged =
    best === 1 &&
    new Set(list.map(({ lineStart }) => lineStart)).size === list.length &&
    list.every((one) => {
      const { reply, status } = readCodes(text, lineAt(one));
      return reply !== null || status !== null;
    });
  if (logged && list.length > 1)
    return list.map((one) => ({ address: { start: one.start, end: one.end }, block: lineAt(one) }));
  return list.map(({ start, end, lineStart }, index) => {
    const until = list[index + 1]?.lineStart ?? notice.end;
    const from = best === 2 ? answerBefore(list[index - 1]?.end ?? notice.start, lineStart) : lineStart;
    const block = { start: from, end: best === 2 ? Math.min(until, lineEnd(end)) : until };
    // Where one is named in the middle of a sentence, all of the notice is about it.
    return { address: { start, end }, block: best === 1 && list.length === 1 ? notice : block };
  });
}
