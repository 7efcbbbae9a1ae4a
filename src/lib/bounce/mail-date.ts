/** Reads a day and time as a mail writes it (RFC 5322, 3.3), in milliseconds since 1970; null for anything else. */
export function readMailDate(written: string | null): number | null {
  const moment = Date.parse((written ?? '').slice(0, 60).replace(/\([^()]*\)/gu, ' '));
  return Number.isNaN(moment) ? null : moment;
}
