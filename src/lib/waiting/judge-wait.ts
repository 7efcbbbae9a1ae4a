import { type Phase, phasesOf, type QueueTimes } from './queue-times.ts';

/** The moments of a waiting mail, in milliseconds since 1970. */
export interface Moments {
  /** When a notice of delay comes; null where nobody says. */
  readonly warns: number | null;
  /** From when on another way is better. */
  readonly otherWay: number;
  /** When the server gives up: at the earliest, and at the latest. */
  readonly givesUp: readonly [number, number];
}

/** What to do about a mail that has not arrived, or why that cannot be said. */
export type Waiting =
  | { readonly kind: Phase['kind']; readonly moments: Moments }
  | { readonly kind: 'future' | 'unreadable' | 'unknown-host' };

const hour = 3_600_000;
/** Clocks differ: so far ahead, a mail was sent just now. */
const tolerance = hour / 12;

/**
 * Judges how long to wait for a mail that was sent at `sentAt`, at the time `now` (both in milliseconds since 1970), by the times of
 * the server that sent it (RFC 5321, 4.5.4.1, where nothing else is known). Without times the host is unknown; a `sentAt` that is no
 * number is unreadable.
 */
export function judgeWait(sentAt: number, now: number, times: QueueTimes | null): Waiting {
  if (times === null) return { kind: 'unknown-host' };
  if (!Number.isFinite(sentAt) || !Number.isFinite(now)) return { kind: 'unreadable' };
  if (sentAt > now + tolerance) return { kind: 'future' };
  const phases = phasesOf(times);
  const elapsed = Math.max(0, now - sentAt) / hour;
  const phase = phases.find(({ to }) => elapsed < to);
  const after = (hours: number): number => sentAt + hours * hour;
  return {
    kind: phase?.kind ?? 'long-ago',
    moments: {
      warns: times.warns === null ? null : after(times.warns),
      otherWay: after(phases.find(({ kind }) => kind === 'other-way')?.from ?? 0),
      givesUp: [after(times.givesUp[0]), after(times.givesUp[1])],
    },
  };
}
