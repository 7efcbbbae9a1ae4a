import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../../../src/lib/search/cut-units.ts';
import type { SearchRecord } from '../../../../src/lib/search/search-record.ts';
import { LAYERS, writeContents } from '../../../../src/lib/search/write-contents.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();
const record = (title: string, ...phrases: string[]): SearchRecord => ({
  topic: title,
  url: `/${title}/`,
  number: 102,
  title,
  answer: '',
  side: [],
  phrases,
  steps: [],
});
const codesOf = (text: string) => cutUnits(text, lexicon).units.map(({ code }) => LAYERS.coarse + code);

describe('writeContents', () => {
  const { records, offTopic, step } = writeContents(
    [
      record('添付ファイルが大きい', '添付 大きい', '添付が大きすぎ'),
      record('メールが届かない', '届かない', 'メールとどかない'),
    ],
    ['明日の天気', '天気'],
    lexicon,
  );

  it('gives each record the words that speak for it, and those of what none answers a record of their own', () => {
    const hold = (list: (typeof records)[number] | undefined, text: string) =>
      codesOf(text).some((code) => list?.some((word) => word.code === code));
    expect(hold(records[0], '添付')).toBe(true);
    expect(hold(records[1], '届かない')).toBe(true);
    expect(hold(records[1], '添付')).toBe(false);
    expect(hold(offTopic, '天気')).toBe(true);
    expect(step).toBeGreaterThan(0);
  });

  it('sorts them, each once', () => {
    for (const content of [...records, offTopic]) {
      const codes = content.map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)].toSorted());
    }
  });

  it('gives nothing for no records', () => {
    expect(writeContents([], [], lexicon)).toMatchObject({ records: [], offTopic: [] });
  });
});
