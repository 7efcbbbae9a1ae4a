/** What a bounce says of time, in hours: how long the server has tried, how long it will go on, and the day it gives up as written. */
export interface Times {
  readonly triedFor: number | null;
  readonly triesFor: number | null;
  /** `triesFor` counts from now (「47 more hours」), not from the first attempt (「until it is 5 days old」). */
  readonly fromNow: boolean;
  readonly triesUntil: string | null;
  /** When the server took the mail, and when it wrote the notice, as written. */
  readonly sentAt: string | null;
  readonly noticedAt: string | null;
}

/** The days that a report and a notice's header give as written (RFC 3464, 2.2.5 and 2.3.9; RFC 5322, 3.6.1); '' where none stands. */
export interface WrittenDays {
  readonly until: string;
  readonly sent: string;
  readonly noticed: string;
}

const hours: readonly (readonly [RegExp, number])[] = [
  [/^sec|^秒/iu, 1 / 3600],
  [/^min|^分/iu, 1 / 60],
  [/^h|^時間/iu, 1],
  [/^d|^日/iu, 24],
  [/^w|^週/iu, 168],
];
const amount = String.raw`(\d{1,7})\s*(?:more\s+)?(seconds?|minutes?|hours?|days?|day\(s\)|weeks?|秒|分|時間|日間?|週間?)`;
const goesOn: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:retr(?:y|ied)|keep trying|continue trying|try again|kept in the queue|in queue)[^\d\n]{0,60}(?:for|until|up to|old|next)?[^\d\n]{0,40}${amount}`,
    'iu',
  ),
  new RegExp(String.raw`あと\s*${amount}`, 'u'),
  new RegExp(String.raw`${amount}[^。\n]{0,20}(?:再送|送り直|試み|再試行)`, 'u'),
];
const hasTried: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:(?<!return(?:ed)? |delet(?:ed)? |expired? |up |again )(?<!\w)after|more than|for the last|over|deliver(?:ed)? (?:for|within))\s+(?:0 days and\s+)?${amount}`,
    'iu',
  ),
  new RegExp(String.raw`${amount}[^。\n]{0,12}(?:以上|経過|たって)`, 'u'),
];

function inHours(match: RegExpExecArray | null): number | null {
  const [, count, unit = ''] = match ?? [];
  const per = hours.find(([pattern]) => pattern.test(unit))?.[1];
  // `0 days and 4 hours`: a zero says nothing.
  return Number(count ?? 0) === 0 || per === undefined ? null : Math.round(Number(count) * per * 100) / 100;
}

function first(patterns: readonly RegExp[], text: string): number | null {
  for (const pattern of patterns) {
    const found = inHours(pattern.exec(text));
    if (found !== null) return found;
  }
  return null;
}

function orNull(written: string): string | null {
  return written.trim() === '' ? null : written.trim();
}

/** Reads the times that the beginning of a notice gives, with the days that stand elsewhere. */
export function readTimes(text: string, { until, sent, noticed }: WrittenDays): Times {
  const triesFor = first(goesOn, text);
  return {
    triedFor: first(hasTried, text),
    triesFor,
    fromNow: triesFor !== null && /\d\s*more\s|あと\s*\d|within\s+\d|again in\s+\d/iu.test(text),
    triesUntil: orNull(until),
    sentAt: orNull(sent),
    noticedAt: orNull(noticed),
  };
}
