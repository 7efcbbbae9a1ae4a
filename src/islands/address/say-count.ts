/** A whole number with its thousands apart, as Japanese writes it; Intl would take a tenth of a second for its first. */
export function sayCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
