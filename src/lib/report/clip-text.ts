/** Nobody reads more of one answer than this; what is pasted beyond it would only cost time. */
export const longestAnswer = 20_000;

/** Gives a text cut to `longest` letters; of an address or name that the cut goes through nothing stays, since half of one cannot be told for what it is. */
export function clipText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const clipped = text.slice(0, longest);
  let end = clipped.length;
  while (end > 0 && /[^\s、。「」<>（）]/u.test(clipped.charAt(end - 1))) end -= 1;
  return `${clipped.slice(0, end).trimEnd()}…`;
}
