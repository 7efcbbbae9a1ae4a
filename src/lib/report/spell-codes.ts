/** Writes codes so that they are read out digit by digit: 「550 5.1.1」 as 「5・5・0、5点1点1」 (with the words for a dot that the page gives). */
export function spellCodes(codes: string, dot: string): string {
  return codes
    .split(/\s+/u)
    .filter(Boolean)
    .map((code) => (code.includes('.') ? code.replaceAll('.', dot) : Array.from(code).join('・')))
    .join('、');
}
