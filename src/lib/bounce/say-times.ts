import type { Times } from './read-times.ts';

/** Hours in words: minutes under one hour, days where they come out even or the hours say no more. */
function sayHours(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))}分`;
  if (hours % 24 === 0) return `${hours / 24}日`;
  return hours < 72 ? `${Math.round(hours)}時間` : `${Math.round(hours / 24)}日`;
}

/** A day and time as a mail writes it (RFC 5322, 3.3), as the reader's clock has it; null for anything else. */
function sayMoment(written: string, timeZone: string | undefined): string | null {
  const moment = Date.parse(written.slice(0, 60).replace(/\([^()]*\)/gu, ' '));
  if (Number.isNaN(moment)) return null;
  const parts = new Intl.DateTimeFormat('en', {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(moment);
  const [month, day, hour, minute] = ['month', 'day', 'hour', 'minute'].map(
    (name) => parts.find(({ type }) => type === name)?.value ?? '',
  );
  return `${month}月${day}日${hour}:${minute}`;
}

/**
 * Says in one sentence how long a server that still tries will go on, as far as its notice tells; null where it does not, or
 * where it gave up. `timeZone` is an IANA name, by default the device's own.
 */
export function sayTimes(
  { triedFor, triesFor, fromNow, triesUntil }: Times,
  fate: 'failed' | 'retrying',
  timeZone?: string,
): string | null {
  if (fate === 'failed') return null;
  const until = triesUntil === null ? null : sayMoment(triesUntil, timeZone);
  if (until !== null) return `${until}まで送り直します。`;
  if (triesFor !== null) return `${fromNow ? 'あと' : '送ってから'}${sayHours(triesFor)}ほど送り直します。`;
  return triedFor === null ? null : `${sayHours(triedFor)}ほど前から送り直しています。`;
}
