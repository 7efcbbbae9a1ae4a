const wide = /[！-～﹫]/gu;
const dashes = /[‐‑‒–—―−ｰー]/gu;

/** The text with full width letters, digits and signs made half, unit for unit, so that each place stays where it is. */
export function foldWidth(text: string): string {
  return text.replace(wide, (sign) =>
    sign === '﹫' ? '@' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}

/** Folded text with every dash, and the long vowel that is typed for one, as a hyphen: how numbers are written in Japan. */
export function foldDashes(folded: string): string {
  return folded.replace(dashes, '-');
}
