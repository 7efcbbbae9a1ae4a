import { sayHours } from '../waiting/say-hours.ts';
import { sayMoment } from '../waiting/wall-clock.ts';
import { readMailDate } from './mail-date.ts';
import type { Times } from './read-times.ts';

/**
 * Says in one sentence how long a server that still tries will go on, as far as its notice tells; null where it does not, or
 * where it gave up. `timeZone` is an IANA name, by default the device's own.
 */
export function sayTimes(
  {
    triedFor,
    triesFor,
    fromNow,
    triesUntil,
  }: Pick<Times, 'triedFor' | 'triesFor' | 'fromNow' | 'triesUntil'>,
  fate: 'failed' | 'retrying',
  timeZone?: string,
): string | null {
  if (fate === 'failed') return null;
  const until = readMailDate(triesUntil);
  if (until !== null) return `${sayMoment(until, timeZone)}まで送り直します。`;
  if (triesFor !== null) return `${fromNow ? 'あと' : '送ってから'}${sayHours(triesFor)}ほど送り直します。`;
  return triedFor === null ? null : `${sayHours(triedFor)}ほど前から送り直しています。`;
}
