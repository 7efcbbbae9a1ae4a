/** Text in the one form that is compared, and for each of its characters the stretch of the original it came from. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const JOINED_TO_THE_LEFT = /[\p{M}\uFF9E\uFF9F\u309B\u309C]/u;
const KEPT = /[\p{L}\p{N}@]/u;
const KANA = /[ぁ-ゖァ-ヺ]/;
const KATAKANA = /[ァ-ヺー]/;
const DASHES = new Set('ー-‐‑‒–—―−─～〜~');
const LARGE: Readonly<Record<string, string>> = {
  ぁ: 'あ',
  ぃ: 'い',
  ぅ: 'う',
  ぇ: 'え',
  ぉ: 'お',
  っ: 'つ',
  ゃ: 'や',
  ゅ: 'ゆ',
  ょ: 'よ',
  ゎ: 'わ',
  ゕ: 'か',
  ゖ: 'け',
};

function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  const kana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : letter;
  return LARGE[kana] ?? kana;
}

/** True where the sign only lengthens the vowel before it: メール, メ−ル, メ〜ル, and the kanji 一 typed for it. */
function lengthens(sign: string, before: string, after: string): boolean {
  if (sign === '一') return KATAKANA.test(before) && KATAKANA.test(after);
  return DASHES.has(sign) && KANA.test(before);
}

/**
 * Folds width, case, kana, long vowels and small kana away (NFKC first) and turns everything that is not a letter,
 * a digit or @ into one space. Any string is taken, in linear time; the places lead back to the string as typed.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  const put = (letter: string, start: number, end: number): void => {
    if (letter === ' ' && (folded === '' || folded.endsWith(' '))) return;
    folded += letter;
    starts.push(start);
    ends.push(end);
  };
  let before = '';
  let at = 0;
  while (at < text.length) {
    const start = at;
    at += sizeAt(text, at);
    while (at < text.length && JOINED_TO_THE_LEFT.test(text.charAt(at))) at += 1;
    const plain = text.slice(start, at).normalize('NFKC');
    for (const sign of plain) {
      if (sign === '\u200b' || sign === '\ufeff' || sign === '\u00ad') continue;
      const after = text.charAt(at);
      if (lengthens(sign, before, after)) {
        const last = ends.length - 1;
        if (last >= 0) ends[last] = at;
        continue;
      }
      before = sign;
      const lower = sign.toLowerCase();
      for (let index = 0; index < lower.length; index += 1) {
        const letter = lower.charAt(index);
        put(KEPT.test(letter) && !DASHES.has(letter) ? foldLetter(letter) : ' ', start, at);
      }
    }
  }
  if (folded.endsWith(' ')) {
    return { folded: folded.slice(0, -1), starts: starts.slice(0, -1), ends: ends.slice(0, -1) };
  }
  return { folded, starts, ends };
}

function sizeAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
