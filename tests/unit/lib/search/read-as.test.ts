import { expect, it } from 'vitest';
import { readAs } from '../../../../src/lib/search/read-as.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();

it.each([
  ['メール おくれへん', { written: 'おくれへん', usual: '送れない' }],
  ['meeru todokanai', { written: 'todokanai', usual: '届かない' }],
  ['まいる とどかん', { written: 'とどかん', usual: '届かない' }],
])('%s is read in the usual spelling', (question, read) => {
  expect(readAs(question, lexicon)).toEqual(read);
});

it.each(['まつ', 'いつまで', 'こない', 'メールが送れない', 'mail', '天気', ''])(
  '%j needs no word about its reading',
  (question) => {
    expect(readAs(question, lexicon)).toBeNull();
  },
);
