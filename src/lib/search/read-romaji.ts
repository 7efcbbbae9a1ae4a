const VOWELS: Readonly<Record<string, number>> = { a: 0, i: 1, u: 2, e: 3, o: 4 };
const ROWS: Readonly<Record<string, string>> = {
  '': 'あいうえお',
  k: 'かきくけこ',
  s: 'さしすせそ',
  t: 'たちつてと',
  n: 'なにぬねの',
  h: 'はひふへほ',
  m: 'まみむめも',
  r: 'らりるれろ',
  g: 'がぎぐげご',
  z: 'ざじずぜぞ',
  d: 'だぢづでど',
  b: 'ばびぶべぼ',
  p: 'ぱぴぷぺぽ',
  w: 'わ   を',
  y: 'や ゆ よ',
  sh: ' し   ',
  ch: ' ち   ',
  ts: '  つ  ',
  f: '  ふ  ',
  j: ' じ   ',
};
const GLIDES: Readonly<Record<string, string>> = {
  ky: 'き',
  sy: 'し',
  sh: 'し',
  ty: 'ち',
  ch: 'ち',
  ny: 'に',
  hy: 'ひ',
  my: 'み',
  ry: 'り',
  gy: 'ぎ',
  zy: 'じ',
  j: 'じ',
  jy: 'じ',
  by: 'び',
  py: 'ぴ',
};
const GLIDED: Readonly<Record<string, string>> = { a: 'や', u: 'ゆ', o: 'よ' };

function readSyllable(consonants: string, vowel: string): string | null {
  const column = VOWELS[vowel];
  if (column === undefined) return null;
  const plain = ROWS[consonants]?.charAt(column) ?? ' ';
  if (plain !== ' ') return plain;
  if (consonants === 'f') return `ふ${'あいうえお'.charAt(column)}`;
  const head = GLIDES[consonants];
  const tail = GLIDED[vowel];
  return head !== undefined && tail !== undefined ? head + tail : null;
}

/**
 * Reads a lower-case Latin word as romaji and gives it in folded hiragana (small kana written large), `todokanai` as
 * とどかない; null where any part is not romaji, so that English words stay what they are.
 */
export function readRomaji(word: string): string | null {
  let kana = '';
  let consonants = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word.charAt(at);
    if (letter in VOWELS) {
      const syllable = readSyllable(consonants, letter);
      if (syllable === null) return null;
      kana += syllable;
      consonants = '';
    } else if (consonants === 'n' && letter !== 'y') {
      kana += 'ん';
      consonants = letter === 'n' && !(word.charAt(at + 1) in VOWELS) ? '' : letter;
    } else if (consonants === letter) {
      kana += 'つ';
    } else {
      consonants += letter;
      if (consonants.length > 2) return null;
    }
  }
  if (consonants === 'n') return `${kana}ん`;
  return consonants === '' && kana !== '' ? kana : null;
}
