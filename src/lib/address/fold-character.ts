import type { Cell } from './verdict.ts';

/**
 * Characters that take no room: soft hyphen, zero width, direction marks, BOM, variation selectors, tags, controls
 * (Unicode's Default_Ignorable_Code_Point, and Cc but for tab and line breaks).
 */
const INVISIBLE =
  /^[\p{Default_Ignorable_Code_Point}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufff9-\ufffb]$/u;

/** What a Japanese keyboard writes for the keys of an address while kana mode is on, and dashes that look like one. */
const KANA_MODE: Readonly<Record<string, string>> = {
  ー: '-',
  ｰ: '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '─': '-',
  一: '-',
  '。': '.',
  '｡': '.',
  '・': '.',
  '･': '.',
  '、': ',',
  '､': ',',
  '＿': '_',
  '‗': '_',
};

/** Letters of other scripts that look like a Latin one: Cyrillic and Greek (Unicode's confusables, lower and upper case). */
const LOOKALIKES =
  'аaсcеeоoрpхxуyіiјjѕsԁdһhԛqԝwѵvмmтtкkнhвbɡgıiοoαaνvρpτtυuκkιiγyηnАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX';

const lookalikes = readLookalikes();

function readLookalikes(): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i < LOOKALIKES.length; i += 2) pairs.set(LOOKALIKES.charAt(i), LOOKALIKES.charAt(i + 1));
  return pairs;
}

/** The Latin letter that a Cyrillic or Greek one looks like, or null. */
export function latinLookalike(character: string): string | null {
  return lookalikes.get(character) ?? null;
}

/** The key that was meant where kana mode wrote a Japanese sign, or null. */
export function keyOfKanaMode(character: string): string | null {
  return KANA_MODE[character] ?? null;
}

/**
 * Whether a sign of kana mode stands for a key here: full stops and commas always do (as in RFC 3490 3.1), a long vowel,
 * a dash or a middle dot only beside Latin letters, since コーヒー豆 and 一番 are words.
 */
export function isMeantAsKey(sign: string, before: string, after: string): boolean {
  if ('。｡、､＿‗'.includes(sign)) return true;
  return isKey(before) || (isKey(after) && !/^\p{L}$/u.test(before));
}

function isKey(character: string): boolean {
  return /^[A-Za-z0-9]$/.test(character);
}

/** One code point as it stands in an address: invisible ones gone, full width made half, every kind of space a space. */
export function foldCharacter(character: string): Cell {
  if (character > ' ' && character <= '~') return { old: character, new: character, why: null };
  if ('\t\r\n'.includes(character)) return { old: character, new: character, why: null };
  if (/^\s$/u.test(character) && character !== '\ufeff') {
    return { old: character, new: ' ', why: character === ' ' ? null : 'full-width' };
  }
  if (INVISIBLE.test(character))
    return { old: character, new: '', why: 'invisible', codePoint: nameCodePoint(character) };
  const folded = character.normalize('NFKC');
  // ① is a mark before an address, not a 1 in it.
  return /^[!-~]$/.test(folded) && !/^[\p{No}\p{So}]$/u.test(character)
    ? { old: character, new: folded, why: 'full-width' }
    : { old: character, new: character, why: null };
}

/** The number of a character as Unicode writes it: `U+200B`. */
export function nameCodePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
