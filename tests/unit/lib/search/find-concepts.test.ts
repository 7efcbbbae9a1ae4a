import { describe, expect, it } from 'vitest';
import { findConcepts } from '../../../../src/lib/search/find-concepts.ts';
import { foldText } from '../../../../src/lib/search/fold-text.ts';
import { nameConcept, openSmallList } from './words.ts';

const lexicon = openSmallList();
const find = (text: string): string =>
  findConcepts(foldText(text).folded, lexicon)
    .map(({ concept }) => nameConcept(concept))
    .filter((name) => name !== '-')
    .join(' ');

describe('what a sentence says', () => {
  it.each([
    ['メールが送れない', 'メール 送れない'],
    ['まいる おくれへん', 'メール 送れない'],
    ['送信ができません', '送れない'],
    ['送信 できない', '送れない'],
    ['送信は全然できなかった', '送れない'],
    ['メールが届きません', 'メール 届かない'],
    ['とどかん', '届かない'],
    ['来なくなったです', '届かない'],
    ['添付ファイルが大きすぎです', '添付 大きい'],
    ['ＧＭＡＩＬのｍａｉｌ', 'gmail メール'],
    ['エーユーのメール', 'au メール'],
  ])('%s: %s', (text, concepts) => {
    expect(find(text)).toBe(concepts);
  });

  it.each(['auto', 'mailbox', 'パソコン', 'できる', ''])('finds nothing in %j', (text) => {
    expect(find(text)).toBe('');
  });
});
