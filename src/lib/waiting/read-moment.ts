import { momentAt, wallAt, type WallTime } from './wall-clock.ts';

/** When a mail was sent, as somebody wrote or pasted it: a moment in milliseconds since 1970, or why there is none. */
export type ReadMoment =
  { readonly kind: 'moment'; readonly at: number } | { readonly kind: 'empty' | 'no-time' | 'unreadable' };

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
type Clock = Pick<WallTime, 'hour' | 'minute'>;

/** Longer than any line with a date; the rest of a paste is not read. */
const longest = 300;
const dayLength = 86_400_000;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const named = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

/** Days as mails and apps write them, and what stands where. */
const written: readonly (readonly [RegExp, readonly string[]])[] = [
  [new RegExp(String.raw`\b(\d{1,2})\s+${named},?\s+(\d{4})`, 'u'), ['day', 'month', 'year']],
  [new RegExp(String.raw`\b${named}\s+(\d{1,2}),?\s+(\d{4})`, 'u'), ['month', 'day', 'year']],
  [/(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})/u, ['year', 'month', 'day']],
  [/(?<![\d:/.-])(\d{1,2})\s*[/月]\s*(\d{1,2})(?![\d:])/u, ['month', 'day']],
];
/** How many days ago a word means. The night before is the day before, whatever the hour says. */
const spoken: readonly (readonly [RegExp, number])[] = [
  [/一昨日|おととい|おとつい/u, 2],
  [/昨日|きのう|昨夜|昨晩|ゆうべ|夕べ/u, 1],
  [/今日|きょう|本日|今朝|けさ|今夜|今晩|さきほど|先ほど|先程|さっき/u, 0],
];
const agoIn: Readonly<Record<string, number>> = { 分: 60_000, 時間: 3_600_000, 日: dayLength };
const ago = /(\d{1,4})\s*(分|時間|日)\s*(半)?\s*(?:ほど|くらい|ぐらい)?\s*前/u;
const zoned = /\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:(z|gmt|utc)\b|([+-])(\d{2}):?(\d{2})(?!\d))/u;
const night = /夜(?!中)|昨晩|今晩|ゆうべ|夕べ/u;
const afternoon = /午後|夕方|\bpm\b|\bp\.m\./u;
/** A night goes on until then: 「ゆうべの1時」 is a time of the next day. */
const nightEnds = 5;

/** What the word beside an hour adds to it; a night's hours after midnight are those past 24. */
function hoursMeant(text: string, hours: number): number {
  if (/午前|\bam\b|\ba\.m\./u.test(text)) return hours === 12 ? -12 : 0;
  if (night.test(text)) return hours < nightEnds ? 24 : hours <= 12 ? 12 : 0;
  return afternoon.test(text) && hours < 12 ? 12 : 0;
}

/** Reads 10:15, 10時15分, 夜9時半, 3:05 pm; null where no time of day is named. */
function readClock(text: string): Clock | null {
  const [whole, hours = '', minutes, half] =
    /(\d{1,2})\s*(?:[:時]\s*(?:(\d{1,2})(?!\d)|(半))?)/u.exec(text.replace(/\d+\s*時間/gu, ' ')) ?? [];
  if (whole === undefined) return /正午/u.test(text) ? { hour: 12, minute: 0 } : null;
  return {
    hour: Number(hours) + hoursMeant(text, Number(hours)),
    minute: half === undefined ? Number(minutes ?? 0) : 30,
  };
}

function readDay(text: string, now: number, timeZone: string | undefined): Day | null {
  for (const [pattern, order] of written) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const part = (name: string): string => found[order.findIndex((one) => one === name) + 1] ?? '';
    const month = months.indexOf(part('month').slice(0, 3)) + 1 || Number(part('month'));
    const day = Number(part('day'));
    if (order.includes('year')) return { year: Number(part('year')), month, day };
    // Without a year it is the last such day; a day ahead, for clocks that differ.
    const today = wallAt(now + dayLength, timeZone);
    const ahead = month > today.month || (month === today.month && day > today.day);
    return { year: today.year - (ahead ? 1 : 0), month, day };
  }
  const days = spoken.find(([pattern]) => pattern.test(text))?.[1];
  if (days === undefined) return null;
  const { year, month, day } = wallAt(now, timeZone);
  const back = new Date(Date.UTC(year, month - 1, day - days));
  return { year: back.getUTCFullYear(), month: back.getUTCMonth() + 1, day: back.getUTCDate() };
}

/** The minutes that a zone in the text is ahead of UTC; null where it names none, and then the reader's own counts. */
function readOffset(text: string): number | null {
  const [whole, , sign, hours, minutes] = zoned.exec(text) ?? [];
  if (whole === undefined) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/**
 * Reads when a mail was sent from a line of a bounce (`Tue, 3 Nov 2026 10:15:02 +0900`), of an app (「2026年11月3日(火) 10:15」) or from
 * plain words (「きのうの夜9時」「3時間前」). `now` is the moment of asking; without a zone in the text `timeZone` counts (an IANA name,
 * by default the device's own). A day without a time is `no-time`, anything else that names no moment is `unreadable`.
 */
export function readMoment(text: string, now: number, timeZone?: string): ReadMoment {
  const line = text.slice(0, longest).normalize('NFKC').toLowerCase();
  if (line.trim() === '') return { kind: 'empty' };
  const clock = readClock(line.replace(ago, ' '));
  const [, count, unit = '', half] = ago.exec(line) ?? [];
  const back = (Number(count) + (half === undefined ? 0 : 0.5)) * (agoIn[unit] ?? NaN);
  // 「2日前の朝9時」 names a day, not a stretch of time.
  if (count !== undefined && (unit !== '日' || clock === null)) return { kind: 'moment', at: now - back };
  const day = count === undefined ? readDay(line, now, timeZone) : wallAt(now - back, timeZone);
  if (clock === null && /たった今|いま(?:送|$)|今(?:送|$)|さっき|さきほど|先ほど|先程/u.test(line))
    return { kind: 'moment', at: now };
  if (day === null) return { kind: 'unreadable' };
  if (clock === null) return { kind: 'no-time' };
  const offset = readOffset(line);
  const pastMidnight = clock.hour >= 24 && clock.hour < 24 + nightEnds;
  const wall = { ...day, hour: clock.hour - (pastMidnight ? 24 : 0), minute: clock.minute };
  const at =
    momentAt(wall, offset === null ? timeZone : 'UTC') -
    (offset ?? 0) * 60_000 +
    (pastMidnight ? dayLength : 0);
  return Number.isNaN(at) ? { kind: 'unreadable' } : { kind: 'moment', at };
}
