import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../src/schemas/fact.ts';
import { factSheetSchema } from '../../../src/schemas/fact-sheet.ts';
import { change, expectSentence, expectUnknown, sentencesAbout } from './sentences-about.ts';

const fact = {
  label: '送るときの上限',
  value: 25,
  unit: 'MB',
  source: {
    name: 'Google Workspace ヘルプ',
    url: 'https://support.google.com/a/answer/9050120',
    kind: 'official',
  },
  asOf: '2025-07',
  confidence: 'official',
};

describe('a fact', () => {
  it.each<[string, string, unknown]>([
    ['as it is', 'value', 25],
    ['without a date', 'asOf', null],
    ['with a year alone', 'asOf', '2025'],
    ['with a day', 'asOf', '2025-07-01'],
    ['with a range', 'upTo', 50],
    ['with a word on what is counted', 'counts', 'wire'],
  ])('may stand %s', (_, path, value) => {
    expect(sentencesAbout(factSchema, change(fact, path, value))).toEqual([]);
  });

  it.each([{ text: '上限なし' }, { link: 'https://example.jp/status' }])(
    'may be %j instead of a figure',
    (figure) => {
      const { label, source, asOf, confidence } = fact;
      expect(sentencesAbout(factSchema, { label, source, asOf, confidence, ...figure })).toEqual([]);
    },
  );

  it.each(['label', 'source', 'source.name', 'source.url', 'source.kind', 'asOf', 'confidence'])(
    'is missed where there is no %s',
    (path) => {
      expectSentence(factSchema, change(fact, path, undefined), path);
    },
  );

  it.each<[string, unknown]>([
    ['label', ''],
    ['value', '25MB'],
    ['upTo', '50'],
    ['unit', 'メガ'],
    ['unit', 'mb'],
    ['text', ''],
    ['link', 'example.jp'],
    ['condition', ' '],
    ['counts', 'both'],
    ['source.url', 'Google'],
    ['source.url', 'https://github.com/search?q=size+limit&type=code'],
    ['source.kind', 'blog'],
    ['asOf', 2025],
    ['asOf', '2025年7月'],
    ['asOf', '2025-7'],
    ['confidence', 'sure'],
  ])('has a sentence where %s is %j', (path, value) => {
    expectSentence(factSchema, change(fact, path, value), path);
  });

  it.each([['value'], ['unit']])('is no figure without its %s', (path) => {
    expectSentence(factSchema, change(fact, path, undefined), '');
  });

  it.each(['date', 'source.date'])('does not know %s', (path) => {
    expectUnknown(factSchema, fact, path);
  });
});

describe('a file of facts', () => {
  const sheet = {
    name: 'Gmail',
    kind: 'webmail',
    order: 10,
    url: 'https://mail.google.com/',
    domains: ['gmail.com'],
    facts: { 'send-limit': fact },
  };

  it('may leave out order, address and domains', () => {
    const { name, kind, facts } = sheet;
    expect(factSheetSchema.parse({ name, kind, facts })).toMatchObject({ order: 1000, domains: [] });
  });

  it.each(['name', 'kind', 'facts.send-limit.source'])('is missed where there is no %s', (path) => {
    expectSentence(factSheetSchema, change(sheet, path, undefined), path);
  });

  it.each<[string, unknown, string]>([
    ['kind', 'shop', 'kind'],
    ['order', 'first', 'order'],
    ['url', 'gmail', 'url'],
    ['domains', [''], 'domains.0'],
    ['facts.send-limit.unit', 'メガ', 'facts.send-limit.unit'],
  ])('has a sentence where %s is %j', (path, value, at) => {
    expectSentence(factSheetSchema, change(sheet, path, value), at);
  });

  it('has a sentence for a figure whose name is Japanese', () => {
    expectSentence(factSheetSchema, change(sheet, 'facts', { 上限: fact }), 'facts.上限');
  });

  it('does not know a field with a slip in it', () => {
    expectUnknown(factSheetSchema, sheet, 'domain');
  });
});
