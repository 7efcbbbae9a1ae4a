import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/lib/facts/fact.ts';
import { sayDate, sayFact } from '../../../../src/lib/facts/say-fact.ts';

const fact = (figure: Partial<Fact>): Fact => ({
  label: '上限',
  source: { name: '例', url: 'https://example.jp/', kind: 'official' },
  asOf: null,
  confidence: 'official',
  ...figure,
});

describe('sayFact', () => {
  it.each<[string, Partial<Fact>]>([
    ['25 MB', { value: 25, unit: 'MB' }],
    ['2,000 MB', { value: 2000, unit: 'MB' }],
    ['1〜10 MB', { value: 1, upTo: 10, unit: 'MB' }],
    ['2.5 GB', { value: 2.5, unit: 'GB' }],
    ['4〜5日', { value: 4, upTo: 5, unit: '日' }],
    ['1,000通', { value: 1000, unit: '通' }],
    ['1.37倍', { value: 1.37, unit: '倍' }],
    ['80%', { value: 80, unit: '%' }],
    ['0日', { value: 0, unit: '日' }],
    ['上限なし', { text: '上限なし' }],
    ['https://example.jp/status', { link: 'https://example.jp/status' }],
    ['', {}],
  ])('says %s', (said, figure) => {
    expect(sayFact(fact(figure))).toBe(said);
  });
});

describe('sayDate', () => {
  it.each([
    [null, '日付なし'],
    ['2021', '2021年'],
    ['2021-06', '2021年6月'],
    ['2021-06-03', '2021年6月3日'],
    ['2020-12-31', '2020年12月31日'],
  ])('says %s as %s', (asOf, said) => {
    expect(sayDate(asOf)).toBe(said);
  });
});
