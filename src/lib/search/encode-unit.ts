/** Ends each code. No code holds this pair anywhere else, so none begins another and Pagefind's prefix search is exact. */
const END = 'qz';
const LETTERS = 'abcdefghijklmnoprstuvwxy';
const BASE = LETTERS.length;

/** So many concepts can be told apart by the two letters that each gets. */
export const MOST_CONCEPTS = BASE * BASE;

function write(value: number, width: number): string {
  let code = '';
  let rest = value;
  for (let place = 0; place < width; place += 1) {
    code = LETTERS.charAt(rest % BASE) + code;
    rest = Math.floor(rest / BASE);
  }
  return code;
}

/** Hiragana take two letters, beginning a-d; everything else four, beginning e-x: no code is ambiguous. */
function encodeLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0x3041 && code <= 0x3096 ? write(code - 0x3041, 2) : write(4 * BASE ** 3 + code, 4);
}

/** Gives the ASCII word under which a concept, by its place in the word list, stands in the index. */
export function encodeConcept(concept: number): string {
  return `c${write(concept, 2)}${END}`;
}

/** Gives the ASCII word of two neighbouring concepts, in the order given. */
export function encodePair(first: number, second: number): string {
  return `p${write(first, 2)}${write(second, 2)}${END}`;
}

/** Tells a concept's word from the others. */
export function isConcept(code: string): boolean {
  return code.startsWith('c');
}

/** Tells the word of two neighbouring concepts from the others. */
export function isPair(code: string): boolean {
  return code.startsWith('p');
}

/** Gives the ASCII word of a piece of folded text: two letters of Japanese, three of a Latin word, a number. */
export function encodePiece(piece: string): string {
  let code = 'w';
  for (let at = 0; at < piece.length; at += 1) code += encodeLetter(piece.charAt(at));
  return code + END;
}
