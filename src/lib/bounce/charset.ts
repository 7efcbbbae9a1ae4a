/** The charsets that mail of Japan comes in, in the order in which they are tried. */
export type Charset = 'utf-8' | 'iso-2022-jp' | 'euc-jp' | 'shift_jis' | 'utf-16le' | 'utf-16be';

const sample = 65_536;

function isUtf8(bytes: Uint8Array): boolean {
  // A sample may end in the middle of a letter; three bytes are as much as can be missing.
  for (let cut = 0; cut <= 3; cut += 1) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, bytes.length - cut));
      return true;
    } catch {
      // Tried again one byte shorter.
    }
  }
  return false;
}

/** Letters that no Japanese sentence has many of: what could not be decoded, and half-width kana, which are what Shift_JIS makes of EUC-JP. */
function oddLetters(bytes: Uint8Array, charset: Charset): number {
  const text = new TextDecoder(charset).decode(bytes);
  return text.match(/[\uFFFD\uFF61-\uFF9F\uE000-\uF8FF]/gu)?.length ?? 0;
}

/** Guesses the charset of a text from its first 64 kB: what its bytes can be, whatever its label says. ASCII counts as UTF-8. */
export function guessCharset(whole: Uint8Array): Charset {
  const bytes = whole.subarray(0, sample);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (!bytes.some((byte) => byte >= 0x80)) {
    const shifts = bytes.some(
      (byte, index) => byte === 0x1b && (bytes[index + 1] === 0x24 || bytes[index + 1] === 0x28),
    );
    return shifts ? 'iso-2022-jp' : 'utf-8';
  }
  if (isUtf8(bytes)) return 'utf-8';
  return oddLetters(bytes, 'euc-jp') <= oddLetters(bytes, 'shift_jis') ? 'euc-jp' : 'shift_jis';
}

/** Decodes a text of unknown charset; bytes that fit none become U+FFFD. */
export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder(guessCharset(bytes)).decode(bytes);
}

/** Gives every byte as the letter of its number, so that places in the text are places in the bytes. */
export function asLatin(bytes: Uint8Array): string {
  // TextDecoder's latin1 is windows-1252; places are what counts here, not letters.
  return new TextDecoder('latin1').decode(bytes);
}
