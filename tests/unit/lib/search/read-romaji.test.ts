import { describe, expect, it } from 'vitest';
import { readRomaji } from '../../../../src/lib/search/read-romaji.ts';

describe('romaji, as somebody types whose Japanese input is off', () => {
  it.each([
    ['todokanai', 'とどかない'],
    ['okurenai', 'おくれない'],
    ['soushin', 'そうしん'],
    ['sousin', 'そうしん'],
    ['zenzen', 'ぜんぜん'],
    ['konnani', 'こんなに'],
    ['okutta', 'おくつた'],
    ['tenpu', 'てんぷ'],
    ['jushin', 'じゆしん'],
    ['fairu', 'ふあいる'],
  ])('reads %s as %s', (word, kana) => {
    expect(readRomaji(word)).toBe(kana);
  });

  it.each(['gmail', 'outlook', 'smtp', 'error', 'password', 'thunderbird', ''])('leaves %j alone', (word) => {
    expect(readRomaji(word)).toBeNull();
  });
});
