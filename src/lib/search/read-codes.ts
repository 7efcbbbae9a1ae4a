/** A code that stands in a question. `alone` is true where the question holds nothing else that says something. */
export interface WrittenCode {
  readonly kind: 'app' | 'enhanced' | 'reply';
  /** In the one form that the table uses: `0x800ccc0e`, `5.1.1`, `550`. */
  readonly code: string;
  readonly alone: boolean;
}

const APP = /(?<![0-9a-z])(?:[0o]\s?x\s?)?(8[0-9a-fo]{7})(?![0-9a-z])/g;
/** RFC 3463, 3: class, subject 0 to 7, detail. */
const ENHANCED = /(?<![0-9.])([45])\s?[.,。、・]\s?([0-7])\s?[.,。、・]\s?([0-9]{1,3})(?![0-9]|\.[0-9])/g;
/** RFC 5321, 4.2.1: the second digit goes no further than 5, which leaves the ports 465, 587 and 993 out. */
const REPLY = /(?<![0-9.,])([45][0-5][0-9])(?![0-9.,]*[0-9])/g;

/** After these the number counts something else. */
const COUNTER =
  '(?:[kmgt]i?b|バイト|メガ|ギガ|キロ|通|件|円|人|名|個|回|日|時|分|秒|年|月|枚|番ポート|番目|%|文字)';
/** Behind a space it must be the whole word: 450 通, but 550 分からない. */
const COUNTED = new RegExp(`^${COUNTER}|^\\s${COUNTER}(?!\\p{L})`, 'u');
/** After these a dotted number is a version. */
const VERSION = /(?:android|ios|ipados|macos|os|version|ver\.?|v|バージョン)\s?$/;
/** Read out on the telephone, a code has no dots: 550 5 1 1. Only where nothing else stands. */
const UNDOTTED = /^(?:([45][0-9]{2})[\s-]+)?([45])[\s-]([0-7])[\s-]([0-9]{1,3})$/;
const EMPTY =
  /^[\s\p{P}\p{S}]*(?:の?(?:エラー|error|えらー|コード|code|smtp|番|とは|って何|意味)[\s\p{P}\p{S}]*)*$/u;

/**
 * Finds the codes in a question, the most exact kind first: those of mail apps, enhanced status codes (RFC 3463), reply
 * codes (RFC 5321). Sizes, counts, ports and versions are no codes; text without any gives an empty list.
 */
export function readCodes(text: string): WrittenCode[] {
  const plain = text.normalize('NFKC').toLowerCase().trim().replace(UNDOTTED, '$1 $2.$3.$4');
  const found: WrittenCode[] = [];
  const alone = EMPTY.test(plain.replace(APP, ' ').replace(ENHANCED, ' ').replace(REPLY, ' '));
  const put = (kind: WrittenCode['kind'], code: string): void => {
    if (!found.some((other) => other.code === code)) found.push({ kind, code, alone });
  };
  for (const match of plain.matchAll(APP)) put('app', `0x${(match[1] ?? '').replaceAll('o', '0')}`);
  for (const match of plain.matchAll(ENHANCED)) {
    if (VERSION.test(plain.slice(Math.max(0, match.index - 12), match.index))) continue;
    put('enhanced', [match[1], match[2], match[3]].map(Number).join('.'));
  }
  for (const match of plain.matchAll(REPLY)) {
    const code = match[1] ?? '';
    if (COUNTED.test(plain.slice(match.index + 3, match.index + 9))) continue;
    if (!found.some((other) => other.kind === 'enhanced' && other.code.replaceAll('.', '') === code)) {
      put('reply', code);
    }
  }
  return found;
}
