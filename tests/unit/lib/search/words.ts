import { compileWords } from '../../../../src/lib/search/compile-words.ts';
import type { Lexicon } from '../../../../src/lib/search/find-concepts.ts';
import { openWords } from '../../../../src/lib/search/find-concepts.ts';

/** A small word list in the shape of `content/search-words.yaml`. */
export const SOURCE = {
  not: ['ない', 'なか', 'なく', 'ません', 'へん', 'ん'],
  gap: ['が', 'は', '全然'],
  ignore: ['です', '教えて', 'が', 'は', 'の'],
  about: ['メール', '送れない', '届かない', 'gmail'],
  other: ['天気'],
  words: {
    メール: ['mail', 'まいる'],
    送れない: ['送信・できない', 'おくれない'],
    届かない: ['とどかない', '来ない'],
    受信: ['来る'],
    添付: ['添付ファイル'],
    大きい: ['大きすぎ'],
    gmail: ['ジーメール'],
    au: ['エーユー'],
    天気: ['weather'],
  },
};

/** The small list, ready for use. */
export function openSmallList(): Lexicon {
  const result = compileWords(SOURCE);
  if (result.kind !== 'compiled') throw new Error(result.faults.join('\n'));
  return openWords(result.words);
}

const HEADINGS = ['', ...Object.keys(SOURCE.words)];

/** The heading of a concept by its place. */
export function nameConcept(concept: number | null): string {
  return concept === null ? '-' : (HEADINGS[concept] ?? '?');
}
