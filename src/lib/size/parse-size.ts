/** What a typed size was read as, in bytes; or why it could not be. */
export type ParsedSize =
  | { kind: 'size'; bytes: number }
  | { kind: 'empty' }
  | { kind: 'negative' }
  | { kind: 'no-unit'; number: number }
  | { kind: 'unreadable' };

const kilo = 1024;
const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:b|バイト|byte|bytes)$/u, 1],
  [/^(?:k|kb|kib|キロ|キロバイト)$/u, kilo],
  [/^(?:m|mb|mib|メガ|メガバイト)$/u, kilo ** 2],
  [/^(?:g|gb|gib|ギガ|ギガバイト)$/u, kilo ** 3],
  [/^(?:t|tb|tib|テラ|テラバイト)$/u, kilo ** 4],
];

/**
 * Reads a size as people type it: `3MB`, `３ＭＢ`, `2.5 ギガ`, `1,200KB`, `約40メガ`. One MB counts 1,024 × 1,024 bytes, as Windows
 * shows it: of the two ways to count, the larger, so that a file is never called smaller than it is.
 */
export function parseSize(text: string): ParsedSize {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,、_]/gu, '')
    .replace(/^(?:約|およそ|だいたい)/u, '')
    .replace(/(?:くらい|ぐらい|ほど|程度)$/u, '');
  if (plain === '') return { kind: 'empty' };
  const match = /^([-−ー‐]?)(\d{1,15}(?:\.\d{1,9})?)(\D{0,10})$/u.exec(plain);
  if (!match) return { kind: 'unreadable' };
  const [, sign, digits, unit = ''] = match;
  if (sign !== '') return { kind: 'negative' };
  const number = Number(digits);
  if (unit === '') return { kind: 'no-unit', number };
  const factor = units.find(([pattern]) => pattern.test(unit))?.[1];
  return factor === undefined ? { kind: 'unreadable' } : { kind: 'size', bytes: Math.round(number * factor) };
}
