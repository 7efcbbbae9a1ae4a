/** Words that announce an address. */
const LABEL =
  /(?:^|[\s?&;,("'<[])(?:mailto|e-?mail|mail|address|to|cc|bcc|from|reply-to|sender|tel|fax|id)\s*[:=]?\s*$/i;
/** Marks of a list before an address: `1.`, `(1)`, `[1]`, `#12`, `12,`, `-`. */
const LIST_MARK = /(?:^|\s)(?:[-+*>|]|[([#]?\d{1,5}[)\].:,;]*)$/;
/** Opening brackets, quotes and marks, where nothing but a space or a Japanese word stands before them. */
const OPENING = /(?:^|\s|[^\u0000-\u007f]|&(?:lt|quot|#39);)[<>([{"'|*_`/=,;:]*$/;

/**
 * Whether the text before an address is around it and not part of it: nothing, a label, a mark of a list, an opening
 * bracket, Japanese words, or several words. A single word is a name with its capital (`Yamada taro@…`), or it is a part
 * of the address that a space has cut off (`taro yamada@…`).
 */
export function hasIntroduction(before: string): boolean {
  const text = before.trimEnd();
  if (text === '' || LABEL.test(before) || LIST_MARK.test(text)) return true;
  if (text === before) return OPENING.test(text) || /[^\u0000-\u007f][,;]$/.test(text) || isNameAlone(before);
  return /\s/.test(text) || !/^[a-z][a-z0-9._-]*$/.test(text);
}

/** Whether one capitalised word and nothing else stands before an address: the owner's name, or the first half of it. */
export function isNameAlone(before: string): boolean {
  return /^\s*[A-Z][A-Za-z.'-]*(?:,|\s+|,\s+)$/.test(before);
}
