/** After how many years a figure is marked as perhaps out of date (look.md, "Figure with source"). */
const yearsUntilOld = 3;

/** Tells whether a fact of `asOf` (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`) is over three years old on `today` (`YYYY-MM-DD`); one without a date is not called old. */
export function isOld(asOf: string | null, today: string): boolean {
  if (asOf === null) return false;
  const limit = String(Number(today.slice(0, 4)) - yearsUntilOld) + today.slice(4);
  return asOf < limit.slice(0, asOf.length);
}
