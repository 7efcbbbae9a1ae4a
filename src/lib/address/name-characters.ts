import { nameCodePoint } from './fold-character.ts';

/** What a character is called, and how it is told on the telephone where its name is easily misheard. */
export type CharacterName = {
  readonly character: string;
  readonly name: string;
  /** A word that begins with it, for those that sound like another one. */
  readonly word?: string | undefined;
  /** What it looks like. */
  readonly similar?: string | undefined;
};

/** One character of an address as it is read out, and what it may be taken for. */
export type NamedCharacter = {
  readonly character: string;
  /** Null for a character that addresses hardly ever have, and that has no name here. */
  readonly name: string | null;
  readonly word: string | null;
  readonly upper: boolean;
  /** The characters that it looks like; empty where it is plain. */
  readonly similar: readonly string[];
  /** As Unicode writes it (`U+3042`), for what is no visible ASCII character. */
  readonly codePoint: string | null;
};

/** Two letters that run together into another one. */
const MERGED: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd' };
/** Small letters that are taken for a digit, but hardly where no digit is near. */
const ONLY_BESIDE_DIGITS = new Set(['o', 'z', 'q', 's', 'b', 'g']);

/** Names each character of an address, one code point each. */
export function nameCharacters(address: string, names: readonly CharacterName[]): readonly NamedCharacter[] {
  const known = new Map(names.map((entry) => [entry.character, entry]));
  const characters = Array.from(address);
  return characters.map((character, i) => {
    const lower = character.toLowerCase();
    const entry = known.get(character) ?? known.get(lower);
    const before = characters[i - 1] ?? '';
    const after = characters[i + 1] ?? '';
    const near = /\d/.test(before + after) || !ONLY_BESIDE_DIGITS.has(character);
    const merged = MERGED[character + after] ?? MERGED[before + character];
    const similar = near ? Array.from(known.get(character)?.similar ?? '') : [];
    return {
      character,
      name: entry?.name ?? null,
      word: entry?.word ?? null,
      upper: character !== lower,
      similar: merged === undefined ? similar : [...similar, merged],
      codePoint: /^[!-~]$/.test(character) ? null : nameCodePoint(character),
    };
  });
}
