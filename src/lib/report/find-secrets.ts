/** A word for a secret with something behind it that could be one: 「パスワードは hanako0315」; 「パスワードを変えた」 gives nothing away. */
const named =
  /(?:パスワード|暗証番号|認証コード|password|passwd|pass ?word|\bpin\b|口座番号)[^\S\n]*(?:は|が|[:：=]|is\b)[^\S\n]*[「"']?[!-~０-９Ａ-Ｚａ-ｚ]{3}/iu;
/** As many digits in fours as a credit card has. */
const card = /(?<![\d.-])\d{4}[- ]?\d{4}[- ]?\d{4}[- ]?\d{2,4}(?![\d.-])/u;

/** Tells whether a text may hold a secret that no desk needs: a password, a code, the number of a card or an account. */
export function holdsSecret(text: string): boolean {
  const folded = text.normalize('NFKC');
  return named.test(folded) || card.test(folded);
}
