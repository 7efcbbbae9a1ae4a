import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/lib/search/fold-text.ts';

describe('one form for every way of writing', () => {
  it.each([
    ['メール', 'める'],
    ['ﾒｰﾙ', 'める'],
    ['めーる', 'める'],
    ['メ−ル', 'める'],
    ['メ〜ル', 'める'],
    ['メ一ル', 'める'],
    ['サーバー', 'さば'],
    ['サーバ', 'さば'],
    ['ｻｰﾊﾞｰ', 'さば'],
    ['ファイル', 'ふあいる'],
    ['送っちゃった', '送つちやつた'],
    ['Ｇｍａｉｌ', 'gmail'],
    ['OUTLOOK', 'outlook'],
    ['５．１．１', '5 1 1'],
    ['か\u3099', 'が'],
    ['Wi-Fi', 'wi fi'],
    ['メール　　送れない！？', 'める 送れない'],
    ['一斉送信', '一斉送信'],
    ['ゼロ\u200b幅', 'ぜろ幅'],
  ])('reads %s as %s', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it.each(['', '   ', '。、！？', '😀🎉', 'ー', '\ud800'])('gives nothing for %j', (text) => {
    expect(foldText(text).folded).toBe('');
  });

  it('leads each letter back to what was typed', () => {
    const text = 'ｶﾞｽとメール';
    const { folded, starts, ends } = foldText(text);
    const at = folded.indexOf('め');
    expect(text.slice(starts[0], ends[0])).toBe('ｶﾞ');
    expect(text.slice(starts[at], ends[at])).toBe('メー');
    expect(starts).toHaveLength(folded.length);
    expect(ends).toHaveLength(folded.length);
  });

  it('takes 200,000 letters in its stride', () => {
    expect(foldText('メール送れない'.repeat(30_000)).folded).toHaveLength(6 * 30_000);
  });
});
