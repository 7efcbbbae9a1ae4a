import { daemon } from './daemon.ts';
import { findOriginal } from './find-original.ts';
import { flatten } from './flatten.ts';
import type { OpenedMail } from './open-mail.ts';
import type { OtherMail } from './reading.ts';
import type { Region } from './region.ts';
import { findWords, type Rules } from './rules.ts';

/** What a mail is, if it is no bounce, and the words that say so. */
export interface Kind {
  readonly which: OtherMail;
  readonly hints: readonly Region[];
}

const looked = 8000;
/** A line or two that somebody copied is no longer, in letters. */
export const longestLine = 300;
const returned =
  /undeliver|returned|returning|failure|failed|delivery (?:status|notification|incomplete|has)|not delivered|配信(?:でき|不能|エラー|失敗)|送信(?:でき|エラー|失敗)|メールエラー|エラー通知|mail (?:system )?error|戻り/iu;
/** A code as servers write it; in a whole mail that no server sent, a lone number is somebody's house. */
const codeNear =
  /(?<![\d.:/#\w-])[45]\d\d(?: - |[ -])(?:[45]\.\d|[#"'<A-Za-z])|(?<![\w.-])[45]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/u;

const codePair = /(?<![\w.-])[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}(?!\d|\.\d)/u;

/** What only a server says: who answered what, and to which command. */
const serverSaid =
  /\b(?:said|says|responded|replied):?\s|remote (?:host|server|smtp|mta)|\bhost \S+ ?\[|while talking to|<<< |in reply to|diagnostic|final-recipient|smtp error|transcript of session|qmail-send|リモート ?サーバー|サーバーからの応答|診断情報/iu;

function isFromServer({ head }: OpenedMail): boolean {
  if (head === null) return true;
  return daemon.test(head.from) || returned.test(head.subject) || head.failedRecipients !== '';
}

/** A code counts in a paste, and in a mail of a server; in anybody else's mail somebody may be speaking of codes, unless a server is quoted. */
function hasCode(mail: OpenedMail, shown: string): boolean {
  return isFromServer(mail) ? codeNear.test(shown) : codePair.test(shown) && serverSaid.test(shown);
}

function isReport({ report, head }: OpenedMail): boolean {
  return report.end > report.start || /report-type="?delivery-status/iu.test(head?.contentType ?? '');
}

function otherKind(mail: OpenedMail, rules: Rules): Kind | null {
  if (
    mail.parts.includes('message/feedback-report') ||
    /report-type="?feedback-report/iu.test(mail.head?.contentType ?? '')
  )
    return { which: 'abuse-report', hints: [] };
  if (
    /report-type="?disposition-notification/iu.test(mail.head?.contentType ?? '') ||
    mail.parts.includes('message/disposition-notification')
  )
    return { which: 'delivered', hints: [] };
  const subject = mail.head?.subject ?? '';
  const titled = flatten(subject, { start: 0, end: subject.length });
  const flat = flatten(mail.text, { start: mail.notice.start, end: Math.min(mail.notice.end, looked) });
  for (const [which, patterns] of rules.others) {
    const words = findWords(flat, patterns);
    if (words !== null) return { which, hints: [words] };
    if (findWords(titled, patterns) !== null) return { which, hints: [] };
  }
  return null;
}

/**
 * The words by which a mail that calls itself a bounce or a notice of a full box is known as a fake: a claim and a wish. A
 * code may stand in one; a server's report, its words about another server, or the returned mail does not.
 */
function findFake(mail: OpenedMail, rules: Rules): Kind | null {
  const part = { start: mail.notice.start, end: Math.min(mail.notice.end, looked) };
  const shown = mail.text.slice(part.start, part.end);
  if (isReport(mail) || serverSaid.test(shown) || findOriginal(shown) < shown.length) return null;
  // A line or two with a code in them is what somebody copied out of a real one.
  if (mail.head === null && shown.length <= longestLine && codeNear.test(shown)) return null;
  const flat = flatten(mail.text, part);
  const claim = findWords(flat, rules.claims);
  const wish = findWords(flat, rules.wants);
  if (claim === null || wish === null) return null;
  return { which: 'fake', hints: [claim, wish].toSorted((a, b) => a.start - b.start) };
}

/** True where a text shows a refusal at all: a delivery report, a code, words of failure or delay. */
export function showsFailure(mail: OpenedMail, rules: Rules): boolean {
  const { notice, text } = mail;
  const shown = text.slice(notice.start, Math.min(notice.end, looked));
  if (isReport(mail) || hasCode(mail, shown)) return true;
  const flat = flatten(shown, { start: 0, end: shown.length });
  const fails = findWords(flat, rules.failed) !== null || findWords(flat, rules.delayed) !== null;
  const returns = mail.inner.length > 0 || findOriginal(shown) < shown.length;
  return fails && (isFromServer(mail) || serverSaid.test(shown) || returns);
}

/**
 * Tells of a mail whether it is something else than a bounce; null for a bounce. Whatever shows a refusal (a delivery
 * report, a code, words of failure) is one; a whole mail without any is ordinary.
 */
export function readKind(mail: OpenedMail, rules: Rules): Kind | null {
  const fake = findFake(mail, rules);
  if (fake !== null) return fake;
  const { head, notice, text } = mail;
  const shown = text.slice(notice.start, Math.min(notice.end, looked));
  const spoken = isReport(mail) || hasCode(mail, shown) || (head !== null && daemon.test(head.from));
  const other = otherKind(mail, rules);
  // A bounce may speak of delays and of being unavailable in the words of an answer machine; a code or a daemon makes it one.
  if (other !== null && (!spoken || other.which === 'abuse-report' || other.which === 'delivered'))
    return other;
  if (showsFailure(mail, rules)) return null;
  if (head === null || isFromServer(mail)) return null;
  return {
    which: /auto-(?:replied|generated)/iu.test(head.autoSubmitted) ? 'answer' : 'ordinary',
    hints: [],
  };
}
