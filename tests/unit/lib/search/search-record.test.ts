import { describe, expect, it } from 'vitest';
import type { SearchRecord } from '../../../../src/lib/search/search-record.ts';
import { readMeta, writeMeta } from '../../../../src/lib/search/search-record.ts';

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
  it('comes back with its topic and its steps', () => {
    expect(readMeta(writeMeta(record))).toEqual({ topic: record.topic, steps: record.steps });
  });

  it.each<[string, Record<string, string>]>([
    ['no topic', { title: 'x' }],
    ['nothing', {}],
  ])('is none of ours with %s', (_, meta) => {
    expect(readMeta(meta)).toBeNull();
  });

  it.each(['', '{', 'null', '[1,{"fragment":2}]'])('has no steps where they read %j', (steps) => {
    expect(readMeta({ topic: 'x', steps })?.steps).toEqual([]);
  });
});
