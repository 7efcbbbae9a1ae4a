/** True where a question holds a sentence in English, which servers write and people copy: three words and more in a row. */
export function isSentence(text: string): boolean {
  return /(?<![a-z'])[a-z']{2,}[ \t]+[a-z']{2,}[ \t]+[a-z']{2,}/iu.test(text.normalize('NFKC'));
}
