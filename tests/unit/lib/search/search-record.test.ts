import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../../../src/lib/search/cut-units.ts';
import type { SearchRecord } from '../../../../src/lib/search/search-record.ts';
import { readFound, writeContent, writeMeta } from '../../../../src/lib/search/search-record.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();
const record: SearchRecord = {
  topic: 'send/attachment',
  url: '/send/attachment/',
  number: 102,
  title: '添付ファイルが大きい',
  answer: '送れないときは分けます。',
  phrases: ['添付 送れない'],
  steps: [{ fragment: 'link', title: '共有リンクで送る' }],
};

describe('a record of the index', () => {
  it('comes back as it was, without its phrases', () => {
    expect({ ...readFound(record.url, writeMeta(record)), phrases: record.phrases }).toEqual(record);
  });

  it('holds the units of title, answer and phrases, each cut by itself', () => {
    const codes = writeContent(record, lexicon).split(' ');
    for (const text of [record.title, record.answer, ...record.phrases]) {
      for (const { code } of cutUnits(text, lexicon).units) expect(codes).toContain(code);
    }
    const joined = cutUnits(`${record.title}${record.answer}`, lexicon).units.map(({ code }) => code);
    expect(joined.some((code) => !codes.includes(code))).toBe(true);
  });

  it.each<[string, Record<string, string>]>([
    ['no topic', { title: 'x' }],
    ['nothing', {}],
  ])('is none of ours with %s', (_, meta) => {
    expect(readFound('/x/', meta)).toBeNull();
  });

  it.each(['', '{', 'null', '[1,{"fragment":2}]'])('has no steps where they read %j', (steps) => {
    expect(readFound('/x/', { topic: 'x', title: 'x', steps })?.steps).toEqual([]);
  });
});
