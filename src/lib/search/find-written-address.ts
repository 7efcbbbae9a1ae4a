/** An address inside a question, as typed, and the question without it. */
export interface WrittenAddress {
  readonly address: string;
  readonly rest: string;
}

const LOCAL = /[A-Za-z0-9._%+\-!#$&'*/=?^`{|}~Ａ-Ｚａ-ｚ０-９．＿－]/;
const DOMAIN = /[A-Za-z0-9.\-Ａ-Ｚａ-ｚ０-９．－]/;
const DOTTED = /[^.．][.．][A-Za-zＡ-Ｚａ-ｚ]{2,}[.．]?$/;

/** Finds the first thing that looks like a mail address, of either width; null where none has name, @ and domain. */
export function findWrittenAddress(text: string): WrittenAddress | null {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) !== '@' && text.charAt(at) !== '＠') continue;
    let start = at;
    while (start > 0 && LOCAL.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && DOMAIN.test(text.charAt(end))) end += 1;
    if (start < at && DOTTED.test(text.slice(at + 1, end).slice(-80))) {
      return { address: text.slice(start, end), rest: `${text.slice(0, start)} ${text.slice(end)}`.trim() };
    }
  }
  return null;
}
