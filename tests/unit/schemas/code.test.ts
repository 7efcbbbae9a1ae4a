import { describe, expect, it } from 'vitest';
import { codeSchema } from '../../../src/schemas/code.ts';
import { change, expectSentence, expectUnknown, sentencesAbout } from './sentences-about.ts';

const code = {
  shown: '550 5.1.1',
  title: '宛先が見つかりません',
  searchTitle: '550 5.1.1 の意味と直し方',
  description: '宛先が見つからないという返事です。',
  what: '相手のサーバーに、その宛先がありません。',
  side: ['self'],
  now: '[つづりを確かめます](guide:send/address)。',
  wait: '待っても届きません。',
  certainty: 'certain',
  certaintyNote: '番号どおりの意味です。',
  map: { view: 'send', at: ['incoming'], caption: '相手のサーバーで断られました。' },
  retry: false,
  next: [{ guide: 'send/address', why: 'つづりを確かめます。' }],
  wordings: [{ text: 'User unknown', ja: '宛先がありません。', who: 'au' }],
  sources: [{ name: 'RFC 3463', url: 'https://www.rfc-editor.org/rfc/rfc3463.html', asOf: '2003-01' }],
  reviewedOn: '2026-11-24',
};

describe('the page of a code', () => {
  it.each<[string, string, unknown]>([
    ['as it is', 'retry', false],
    ['without a wording', 'wordings', []],
    ['with a wording that anybody writes', 'wordings.0.who', undefined],
    ['with a source without a date', 'sources.0.asOf', null],
  ])('may stand %s', (_, path, value) => {
    expect(sentencesAbout(codeSchema, change(code, path, value))).toEqual([]);
  });

  it.each([
    'shown',
    'title',
    'searchTitle',
    'description',
    'what',
    'side',
    'now',
    'wait',
    'certainty',
    'certaintyNote',
    'map',
    'map.caption',
    'retry',
    'next',
    'next.0.guide',
    'next.0.why',
    'wordings',
    'wordings.0.text',
    'wordings.0.ja',
    'sources',
    'sources.0.name',
    'sources.0.url',
    'sources.0.asOf',
    'reviewedOn',
  ])('is missed where there is no %s', (path) => {
    expectSentence(codeSchema, change(code, path, undefined), path);
  });

  it.each<[string, unknown, string]>([
    ['shown', 550, 'shown'],
    ['description', '字'.repeat(131), 'description'],
    ['certainty', 'maybe', 'certainty'],
    ['retry', 'no', 'retry'],
    ['map.at', ['outside'], 'map.at.0'],
    ['next', [], 'next'],
    ['wordings.0.who', '', 'wordings.0.who'],
    ['sources', [], 'sources'],
    ['sources.0.url', 'RFC 3463', 'sources.0.url'],
    ['sources.0.asOf', 2003, 'sources.0.asOf'],
    ['reviewedOn', 'きのう', 'reviewedOn'],
  ])('has a sentence where %s is %j', (path, value, at) => {
    expectSentence(codeSchema, change(code, path, value), at);
  });

  it.each(['meaning', 'next.0.to', 'wordings.0.en', 'sources.0.kind'])('does not know %s', (path) => {
    expectUnknown(codeSchema, code, path);
  });
});
