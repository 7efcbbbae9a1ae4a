const LETTERS = 26;
const LENGTH = 4;

/** FNV-1a, 32 bits: spreads short strings well and is the same everywhere. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value ^ (value >>> 15)) >>> 0;
}

/**
 * Gives the ASCII word under which a unit (a concept, a bigram, a number) stands in the index. All have four letters, so that none
 * begins another and Pagefind's prefix search is exact. There are 457,000: of a hundred units that the
 * index does not know, one or two fall on one that it knows, which is a small voice among many.
 */
export function codeUnit(unit: string): string {
  let rest = hash(unit);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += String.fromCharCode(97 + (rest % LETTERS));
    rest = Math.floor(rest / LETTERS);
  }
  return code;
}
