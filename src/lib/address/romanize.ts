/** Kana in the order of the syllabary, and the keys of each row as romaji input takes them. */
const ROWS: readonly (readonly [string, string])[] = [
  ['あいうえお', ''],
  ['かきくけこ', 'k'],
  ['さしすせそ', 's'],
  ['たちつてと', 't'],
  ['なにぬねの', 'n'],
  ['はひふへほ', 'h'],
  ['まみむめも', 'm'],
  ['らりるれろ', 'r'],
  ['がぎぐげご', 'g'],
  ['ざじずぜぞ', 'z'],
  ['だぢづでど', 'd'],
  ['ばびぶべぼ', 'b'],
  ['ぱぴぷぺぽ', 'p'],
  ['ぁぃぅぇぉ', ''],
];
const VOWELS = 'aiueo';
const OTHERS: Readonly<Record<string, string>> = {
  や: 'ya',
  ゆ: 'yu',
  よ: 'yo',
  わ: 'wa',
  を: 'wo',
  ん: 'n',
  っ: '',
  ゃ: 'ya',
  ゅ: 'yu',
  ょ: 'yo',
  ー: '-',
};
const HIRAGANA_FROM_KATAKANA = 0x60;

const keys = new Map<string, string>(Object.entries(OTHERS));
for (const [row, consonant] of ROWS) {
  for (const [i, kana] of Array.from(row).entries()) keys.set(kana, consonant + VOWELS.charAt(i));
}

/** The keys that romaji input was given for these kana; other characters stay as they are. */
export function romanize(text: string): string {
  return Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    const hiragana =
      code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - HIRAGANA_FROM_KATAKANA) : character;
    return keys.get(hiragana) ?? character;
  }).join('');
}
