/** What a clock on the wall shows: a day and a time without a zone; months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Gives what a clock in `timeZone` (an IANA name, by default the device's own) shows at a moment in milliseconds since 1970. */
export function wallAt(moment: number, timeZone?: string): WallTime {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).formatToParts(moment);
  const read = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

/** Gives a wall time as if it were UTC; what no calendar has (31 April, 25:00) is NaN. */
export function asUtc({ year, month, day, hour, minute }: WallTime): number {
  const moment = Date.UTC(year, month - 1, day, hour, minute);
  const date = new Date(moment);
  const same =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute;
  return same ? moment : NaN;
}

/**
 * Gives the moment at which a clock in `timeZone` shows `wall`; NaN for what no calendar has. Where the clock is put forward over that
 * time, the moment is up to an hour off; where it is put back, it is one of the two.
 */
export function momentAt(wall: WallTime, timeZone?: string): number {
  const written = asUtc(wall);
  if (Number.isNaN(written)) return NaN;
  const offsetAt = (moment: number): number => asUtc(wallAt(moment, timeZone)) - moment;
  return written - offsetAt(written - offsetAt(written));
}

/** Says a moment as the clock of the reader has it: 「11月8日10:15」. */
export function sayMoment(moment: number, timeZone?: string): string {
  const { month, day, hour, minute } = wallAt(moment, timeZone);
  const twoDigits = (part: number): string => String(part).padStart(2, '0');
  return `${month}月${day}日${twoDigits(hour)}:${twoDigits(minute)}`;
}
