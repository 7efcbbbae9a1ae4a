import type { Fact } from './fact.ts';

/** After how many years a figure is marked as perhaps out of date (look.md, "Figure with source"). */
const yearsUntilOld = 3;
/** The text of an RFC never changes once it is published, so its age says nothing. */
const rfcs = 'https://www.rfc-editor.org/';

/** Tells whether a fact is over three years old on `today` (`YYYY-MM-DD`); one without a date, and one from an RFC, is not called old. */
export function isOld({ asOf, source }: Pick<Fact, 'asOf' | 'source'>, today: string): boolean {
  if (asOf === null || source.url.startsWith(rfcs)) return false;
  const limit = String(Number(today.slice(0, 4)) - yearsUntilOld) + today.slice(4);
  return asOf < limit.slice(0, asOf.length);
}
