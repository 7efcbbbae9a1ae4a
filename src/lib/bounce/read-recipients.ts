import { findRecipients, mostRecipients, type NamedRecipient } from './find-recipients.ts';
import { flatten } from './flatten.ts';
import { judge } from './judge.ts';
import type { Head } from './open-mail.ts';
import type { ReportedRecipient } from './read-report.ts';
import { readServer } from './read-server.ts';
import { readStage } from './read-stage.ts';
import { readTimes } from './read-times.ts';
import type { Recipient } from './reading.ts';
import { beginningOf, type Region } from './region.ts';
import { findWords, type Rules } from './rules.ts';

/** One recipient as the notice names it and as the report does. */
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

/** The name of a server in a Remote-MTA field: `dns; mx.example.jp (192.0.2.1)`. */
function remoteName(text: string, remote: Region | null): string | null {
  if (remote === null) return null;
  return (
    /[a-z0-9-]+(?:\.[a-z0-9-]+)+/iu.exec(text.slice(remote.start, remote.end))?.[0].toLowerCase() ?? null
  );
}

/** Everything that is the same for all recipients of a notice. */
interface Shared {
  readonly text: string;
  readonly notice: Region;
  readonly alone: boolean;
  /** The notice says that the server still tries. */
  readonly late: boolean;
  /** When the server took the mail, and when it wrote the notice, as written; '' where none stands. */
  readonly sent: string;
  readonly noticed: string;
  readonly rules: Rules;
}

function placesOf({ text, notice, alone }: Shared, { named, reported }: Gathered): Region[] {
  const block = named?.block ?? null;
  const all = [
    reported?.diagnostic ?? null,
    alone ? findAnswers(text, notice) : null,
    block,
    alone || block === null ? notice : null,
  ];
  return all.flatMap((place) => (place !== null && place.end > place.start ? [place] : []));
}

function readRecipient(shared: Shared, gathered: Gathered): Recipient {
  const { text, notice, rules } = shared;
  const { named, reported } = gathered;
  const places = placesOf(shared, gathered);
  const near = places
    .map(beginningOf)
    .map(({ start, end }) => text.slice(start, end).toLowerCase().replace(/\s+/gu, ' '));
  const stage = near.map(readStage).find((found) => found !== null) ?? null;
  const server = remoteName(text, reported?.remote ?? null) ?? readServer(text, places);
  const address = addressOf(text, reported?.address ?? named?.address ?? null);
  const action = reported?.action ?? '';
  const until = reported?.retryUntil ?? null;
  return {
    address: address === '' ? null : address,
    server,
    stage,
    ...judge({ text, places, status: reported?.status ?? null, stage, server, address }, rules),
    fate: action.startsWith('delayed') || (action === '' && shared.late) ? 'retrying' : 'failed',
    times: readTimes(text.slice(notice.start, beginningOf(notice).end), {
      until: until === null ? '' : text.slice(until.start, until.end),
      sent: shared.sent,
      noticed: shared.noticed,
    }),
  };
}

/** Of the addresses in a notice those that Exim's X-Failed-Recipients lists; all, where it lists none of them. */
function listed(text: string, named: readonly NamedRecipient[], header: string): readonly NamedRecipient[] {
  const failed = new Set(header.toLowerCase().split(/[\s,]+/u));
  const known = named.filter(({ address }) => failed.has(addressOf(text, address).toLowerCase()));
  return known.length > 0 ? known : named;
}

/**
 * Reads what became of the mail to each recipient that the notice or the report names, at most a hundred; where neither
 * names one, to one without an address. `head` is the notice's own header, where it has one.
 */
export function readRecipients(
  text: string,
  notice: Region,
  reported: readonly ReportedRecipient[],
  head: Head | null,
  rules: Rules,
): Recipient[] {
  const named = listed(text, findRecipients(text, notice), head?.failedRecipients ?? '');
  const gathered = gather(text, reported.slice(0, mostRecipients), named);
  const said = flatten(text, beginningOf(notice));
  const shared: Shared = {
    text,
    notice,
    alone: gathered.length === 1,
    late: findWords(said, rules.delayed) !== null,
    sent: /^[ \t]*arrival-date[ \t]*:(.{1,60})/imu.exec(text)?.[1] ?? '',
    noticed: head?.date ?? '',
    rules,
  };
  return gathered.map((one) => readRecipient(shared, one));
}
