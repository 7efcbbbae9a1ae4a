// The way from a paste to its reading: open it, tell whether it is a bounce, find its recipients, judge each one.
import { findOriginal } from './find-original.ts';
import { findRecipients, type NamedRecipient } from './find-recipients.ts';
import { flatten } from './flatten.ts';
import { judge } from './judge.ts';
import { type OpenedMail, openMail, openText, startsWithHeader } from './open-mail.ts';
import { readKind, showsFailure } from './read-kind.ts';
import { type ReportedRecipient, readReport } from './read-report.ts';
import { readServer } from './read-server.ts';
import { readStage } from './read-stage.ts';
import { readTimes } from './read-times.ts';
import type { Reading, Recipient } from './reading.ts';
import { decodeBytes } from './charset.ts';
import type { Region } from './region.ts';
import { findWords, type Rules } from './rules.ts';
import { sniffFile } from './sniff-file.ts';

/** A bounce forwarded inside a mail, inside a mail: more than this is no bounce's. */
const deepest = 3;
const longestNotice = 100_000;
/** A line or two that somebody copied; in a longer text without a code or a word of failure, a word like spam means nothing. */
const longestLine = 300;
/** A few words of a server's language; a line without them that no rule knows is somebody's own. */
const sentence = /(?<![a-z])[a-z]{2,20}[ \t\r\n][a-z]{2}/iu;

/** One recipient with every place that speaks of it. */
interface Gathered {
  readonly named: NamedRecipient | null;
  readonly reported: ReportedRecipient | null;
}

function addressOf(text: string, region: Region | null): string {
  return region === null ? '' : text.slice(region.start, region.end).replace(/^<|>$/gu, '').trim();
}

/** Puts the report's recipients and the notice's together; the report, which is made for machines, says how many there are. */
function gather(
  text: string,
  reported: readonly ReportedRecipient[],
  named: readonly NamedRecipient[],
): Gathered[] {
  if (reported.length === 0)
    return named.length === 0
      ? [{ named: null, reported: null }]
      : named.map((one) => ({ named: one, reported: null }));
  const byAddress = new Map(named.map((one) => [addressOf(text, one.address).toLowerCase(), one]));
  return reported.map((one) => ({
    reported: one,
    named:
      byAddress.get(addressOf(text, one.address).toLowerCase()) ??
      (reported.length === 1 && named.length === 1 ? (named[0] ?? null) : null),
  }));
}

/** The refusals in a transcript of sendmail's kind: what stands behind the first `<<< 5`. */
function findAnswers(text: string, { start, end }: Region): Region | null {
  const found = /^[ \t]*<<<[ \t]*[45]\d\d[^\n]*(?:\n[ \t]*<<<[^\n]*)*/mu.exec(text.slice(start, end));
  return found === null ? null : { start: start + found.index, end: start + found.index + found[0].length };
}

function readRecipient(
  mail: OpenedMail,
  notice: Region,
  { named, reported }: Gathered,
  alone: boolean,
  rules: Rules,
): Recipient {
  const { text } = mail;
  const block = named?.block ?? null;
  const answers = alone ? findAnswers(text, notice) : null;
  const places = [
    reported?.diagnostic ?? null,
    answers,
    block,
    alone || block === null ? notice : null,
  ].flatMap((place) => (place !== null && place.end > place.start ? [place] : []));
  const near = places.map(({ start, end }) =>
    text
      .slice(start, Math.min(end, start + 6000))
      .toLowerCase()
      .replace(/\s+/gu, ' '),
  );
  const stage = near.map(readStage).find((found) => found !== null) ?? null;
  const remote = reported?.remote ?? null;
  const server =
    (remote === null
      ? null
      : (/[a-z0-9-]+(?:\.[a-z0-9-]+)+/iu.exec(text.slice(remote.start, remote.end))?.[0].toLowerCase() ??
        null)) ?? readServer(text, places);
  const address = addressOf(text, reported?.address ?? named?.address ?? null);
  const shown = text.slice(notice.start, notice.end);
  const late = reported?.action.startsWith('delayed') ?? false;
  const said = flatten(shown, { start: 0, end: Math.min(shown.length, 6000) });
  const retries =
    late || ((reported === null || reported.action === '') && findWords(said, rules.delayed) !== null);
  const until = reported?.retryUntil ?? null;
  return {
    address: address === '' ? null : address,
    server,
    stage,
    ...judge({ text, places, status: reported?.status ?? null, stage, server, address }, rules),
    fate: retries ? 'retrying' : 'failed',
    times: readTimes(shown, until === null ? '' : text.slice(until.start, until.end)),
  };
}

function readOpened(mail: OpenedMail, rules: Rules): Reading {
  const kind = readKind(mail, rules);
  if (kind !== null) return { kind: 'not-a-bounce', which: kind.which, text: mail.text, hints: kind.hints };
  const start = mail.notice.start;
  const shown = mail.text.slice(start, Math.min(mail.notice.end, start + longestNotice));
  const notice = { start, end: start + findOriginal(shown) };
  const whole = mail.report.end > mail.report.start ? mail.report : { start, end: start + shown.length };
  const reported = readReport(mail.text, whole);
  const delivered =
    reported.length > 0 && reported.every(({ action }) => /^(?:delivered|relayed|expanded)/u.test(action));
  if (delivered) return { kind: 'not-a-bounce', which: 'delivered', text: mail.text, hints: [] };
  const failed = reported.filter(({ action }) => !/^(?:delivered|relayed|expanded)/u.test(action));
  const gathered = gather(mail.text, failed, findRecipients(mail.text, notice));
  const recipients = gathered.map((one) => readRecipient(mail, notice, one, gathered.length === 1, rules));
  const told = recipients.some(({ cause }) => cause !== 'unknown') || sentence.test(shown);
  if (!(told && shown.length <= longestLine) && !showsFailure(mail, rules) && mail.head === null)
    return { kind: 'not-a-bounce', which: 'ordinary', text: mail.text, hints: [] };
  return { kind: 'bounce', text: mail.text, recipients };
}

async function readSource(source: Uint8Array, rules: Rules, depth: number): Promise<Reading> {
  const mail = await openMail(source);
  const reading = readOpened(mail, rules);
  if (reading.kind !== 'not-a-bounce' || reading.which !== 'ordinary' || depth >= deepest) return reading;
  for (const inner of mail.inner) {
    const within = await readSource(inner, rules, depth + 1);
    if (within.kind === 'bounce') return within;
  }
  return reading;
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
    return readSource(
      typeof input === 'string' ? new TextEncoder().encode(input.trimStart()) : input,
      rules,
      0,
    );
  return readOpened(openText(unquote(typeof input === 'string' ? input : decodeBytes(input))), rules);
}
