// The way from a paste to its reading: open it, tell whether it is a bounce, find its recipients, judge each one.
import { findForwarded, findSource } from './find-forwarded.ts';
import { findBehind } from './find-behind.ts';
import { findOriginal } from './find-original.ts';
import { type OpenedMail, openMail, openText, startsWithHeader } from './open-mail.ts';
import { joinBounces, splitSources } from './many-sources.ts';
import { longestLine, readKind, showsFailure } from './read-kind.ts';
import { type ReportedRecipient, readReport } from './read-report.ts';
import type { Reading } from './reading.ts';
import { decodeBytes } from './charset.ts';
import { readRecipients } from './read-recipients.ts';
import type { Rules } from './rules.ts';
import { sniffFile } from './sniff-file.ts';

/** A bounce forwarded inside a mail, inside a mail: more than this is no bounce's. */
const deepest = 3;
/** Each costs a reading; a digest of so many is nobody's forwarded bounce. */
const mostInner = 20;
const longestNotice = 100_000;
/** A few words of a server's language; a line without them that no rule knows is somebody's own. */
const sentence = /(?<![a-z])[a-z]{2,20}[ \t\r\n][a-z]{2}/iu;

/** RFC 3464, 2.3.3 and 2.3.4: what the report calls delivered, by its action or else by a status of class 2. */
function hasArrived(text: string, { action, status }: ReportedRecipient): boolean {
  if (action !== '') return /^(?:delivered|relayed|expanded)/u.test(action);
  return status !== null && text.startsWith('2.', status.start);
}

function readOpened(mail: OpenedMail, rules: Rules): Reading {
  const kind = readKind(mail, rules);
  if (kind !== null) return { kind: 'not-a-bounce', which: kind.which, text: mail.text, hints: kind.hints };
  const start = mail.notice.start;
  const shown = mail.text.slice(start, Math.min(mail.notice.end, start + longestNotice));
  const forwarded = findForwarded(shown);
  const notice = {
    start: start + forwarded,
    end: start + forwarded + findOriginal(shown.slice(forwarded)),
  };
  const whole = mail.report.end > mail.report.start ? mail.report : { start, end: start + shown.length };
  const reported = readReport(mail.text, whole);
  const failed = reported.filter((one) => !hasArrived(mail.text, one));
  if (reported.length > 0 && failed.length === 0)
    return { kind: 'not-a-bounce', which: 'delivered', text: mail.text, hints: [] };
  const recipients = readRecipients(mail.text, notice, failed, mail.head, rules);
  const told = recipients.some(({ cause }) => cause !== 'unknown') || sentence.test(shown);
  // In a longer text without a code or a word of failure, a word like spam means nothing.
  if (mail.head === null && !(told && shown.length <= longestLine) && !showsFailure(mail, rules))
    return { kind: 'not-a-bounce', which: 'ordinary', text: mail.text, hints: [] };
  return { kind: 'bounce', text: mail.text, recipients };
}

async function readSource(source: Uint8Array, rules: Rules, depth: number): Promise<Reading> {
  const mail = await openMail(source);
  const reading = readOpened(mail, rules);
  if (reading.kind !== 'not-a-bounce' || reading.which !== 'ordinary' || depth >= deepest) return reading;
  for (const inner of mail.inner.slice(0, mostInner)) {
    const within = await readSource(inner, rules, depth + 1);
    if (within.kind === 'bounce') return within;
  }
  const behind = findBehind(source);
  return behind === null ? reading : readSource(behind, rules, depth + 1);
}

/** Reads the sources that were pasted one after the other, each by itself, as one. */
async function readSources(sources: readonly Uint8Array[], rules: Rules): Promise<Reading> {
  const readings: Reading[] = [];
  for (const source of sources) readings.push(await readSource(source, rules, 0));
  const bounces = readings.filter((reading) => reading.kind === 'bounce');
  const [first] = readings;
  return bounces.length < 2 ? (bounces[0] ?? first ?? { kind: 'empty' }) : joinBounces(bounces);
}

/** Takes the marks of a quotation away, each replaced by a space, so that places stay. */
function unquote(text: string): string {
  const lines = text.split('\n', 200);
  const quoted = lines.filter((line) => /^[ \t]?>/u.test(line)).length;
  return quoted * 2 < lines.length
    ? text
    : text.replace(/^(?:[ \t]{0,2}>){1,5}/gmu, (marks) => ' '.repeat(marks.length));
}

/**
 * Reads a bounce from the source of a whole mail, an .eml file's bytes, or only the lines that somebody copied. Never
 * throws: what is no text, no bounce or not to be understood is said as such.
 */
export async function readBounce(input: string | Uint8Array, rules: Rules): Promise<Reading> {
  const sniffed = typeof input === 'string' ? 'text' : sniffFile(input);
  if (sniffed !== 'text') return { kind: 'unreadable', why: sniffed };
  const start = typeof input === 'string' ? input.slice(0, 20_000) : decodeBytes(input.subarray(0, 20_000));
  if (start.trim() === '') return { kind: 'empty' };
  if (startsWithHeader(start))
    return readSources(
      splitSources(typeof input === 'string' ? new TextEncoder().encode(input.trimStart()) : input),
      rules,
    );
  const text = typeof input === 'string' ? input : decodeBytes(input);
  const source = findSource(text);
  if (source !== null) return readSource(new TextEncoder().encode(text.slice(source)), rules, 0);
  return readOpened(openText(unquote(text)), rules);
}
