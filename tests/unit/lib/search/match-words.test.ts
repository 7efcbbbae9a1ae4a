import { describe, expect, it } from 'vitest';
import { openMatcher } from '../../../../src/lib/search/match-words.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();
const mark = (question: string, shown: string): string[] =>
  openMatcher(question, lexicon)(shown).map(({ start, end }) => shown.slice(start, end));

describe('the words to mark', () => {
  it.each([
    ['まいる おくれへん', 'メールが送れない', ['メール', '送れない']],
    ['送信できません', 'メールが送れない', ['送れない']],
    ['容量不足', 'サーバーの容量が足りない', ['容量']],
    ['ジーメール', 'Gmailに届かない', ['Gmail']],
    ['okurenai', '「送れない」とき', ['送れない']],
    ['添付ファイル送れない', '添付ファイルで送れない', ['添付ファイル', '送れない']],
  ])('%s in %s', (question, shown, words) => {
    expect(mark(question, shown)).toEqual(words);
  });

  it.each([
    ['天気', 'メールが送れない'],
    ['しました', 'どうしました'],
    ['', 'メール'],
    ['メール', ''],
  ])('nothing of %j in %j', (question, shown) => {
    expect(mark(question, shown)).toEqual([]);
  });
});
