const NUMBER = /^(?:案内|ガイド|no\.?|#)?\s*([1-3][0-9]{2})\s*(?:番|ばん)?$/;

/** Reads a guide's number, 100 to 399, where the question is nothing but that: 102, 案内１０２, 102番; else null. */
export function readNumber(text: string): number | null {
  const match = NUMBER.exec(text.slice(0, 40).normalize('NFKC').toLowerCase().trim());
  return match === null || text.length > 40 ? null : Number(match[1]);
}
