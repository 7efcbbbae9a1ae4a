import { judgeWait, type Waiting } from '../waiting/judge-wait.ts';
import type { QueueTimes } from '../waiting/queue-times.ts';
import { readMailDate } from './mail-date.ts';
import type { Times } from './read-times.ts';

const hour = 3_600_000;

/** The first of several moments that is known. */
function firstOf(...moments: readonly (number | null)[]): number | null {
  return moments.find((moment) => moment !== null) ?? null;
}

function shift(moment: number | null, hours: number | null): number | null {
  return moment === null || hours === null ? null : moment + hours * hour;
}

/**
 * Judges how long to wait for a mail whose server still tried when it wrote its notice, at the time `now`: by the days and hours that the
 * notice gives, and by `standard` where it does not say when the server gives up. Null where it gives no day at all.
 */
export function waitOn(times: Times, standard: QueueTimes, now: number): Waiting | null {
  const noticed = readMailDate(times.noticedAt);
  const until = readMailDate(times.triesUntil);
  const fromStart = times.fromNow ? null : times.triesFor;
  const sent = firstOf(
    readMailDate(times.sentAt),
    shift(noticed, times.triedFor === null ? null : -times.triedFor),
    shift(until, fromStart === null ? null : -fromStart),
    noticed,
  );
  if (sent === null) return null;
  const givesUp = firstOf(
    until,
    shift(sent, fromStart),
    shift(noticed, times.fromNow ? times.triesFor : null),
  );
  if (givesUp === null || givesUp <= sent) return judgeWait(sent, now, standard);
  const hours = (givesUp - sent) / hour;
  return judgeWait(sent, now, { ...standard, warns: null, givesUp: [hours, hours] });
}
