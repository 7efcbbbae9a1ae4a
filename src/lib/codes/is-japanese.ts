/** True where the words of a server or an app hold Japanese; the others are shown as English. */
export function isJapanese(text: string): boolean {
  return /[ぁ-ヿ一-鿿]/u.test(text);
}
