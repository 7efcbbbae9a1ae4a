/** How long a sending server keeps a mail that it cannot deliver, in hours since it was sent. */
export interface QueueTimes {
  /** When it tells the sender that the mail is late; null where nobody says. */
  readonly warns: number | null;
  /** When it gives up: at the earliest, and at the latest. */
  readonly givesUp: readonly [number, number];
  /** How long one waits before asking by another way, where the server goes on for long enough. */
  readonly patience: number;
}

/** What to do while a mail waits, by the hours since it was sent; `to` is the first moment that belongs to the next one. */
export interface Phase {
  readonly kind: 'wait' | 'other-way' | 'give-up' | 'long-ago';
  readonly from: number;
  readonly to: number;
}

/** Hours in a unit of content's facts. */
const hoursIn: Readonly<Record<string, number>> = { 分: 1 / 60, 時間: 1, 日: 24 };

/** Gives a span of a fact (`5`, `日`) in hours; null for a unit that is none of time. */
export function toHours(value: number, unit: string): number | null {
  const factor = hoursIn[unit];
  return factor === undefined ? null : value * factor;
}

/**
 * Divides the time after sending. One waits until the hours of patience are over, or half of the time that the server tries, so that
 * there is always time for another way before it gives up. Past twice the time that a server is known to try, no server goes on.
 */
export function phasesOf({ givesUp: [earliest, latest], patience }: QueueTimes): readonly Phase[] {
  const otherWay = Math.min(patience, earliest / 2);
  const longAgo = 2 * latest;
  return [
    { kind: 'wait', from: 0, to: otherWay },
    { kind: 'other-way', from: otherWay, to: latest },
    { kind: 'give-up', from: latest, to: longAgo },
    { kind: 'long-ago', from: longAgo, to: Infinity },
  ];
}
