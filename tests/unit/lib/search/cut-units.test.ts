import { describe, expect, it } from 'vitest';
import { chooseUnits, cutUnits } from '../../../../src/lib/search/cut-units.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();
const codes = (text: string): string[] => cutUnits(text, lexicon).units.map(({ code }) => code);
const share = (one: string, other: string): number => {
  const known = new Set(codes(other));
  const own = new Set(codes(one));
  return [...own].filter((code) => known.has(code)).length / own.size;
};

describe('units', () => {
  it.each([
    ['メール 送れない', 'ｍａｉｌ送信できません'],
    ['めーるがおくれへん', 'メールが送れない'],
    ['meeru todokanai', 'まいる とどかん'],
  ])('%s and %s have something in common', (one, other) => {
    expect(share(one, other)).toBeGreaterThan(0);
  });

  it('count concepts most and Latin trigrams least', () => {
    const weights = cutUnits('メールが送れない xyz', lexicon).units.map(({ weight }) => weight);
    expect(Math.max(...weights)).toBe(1);
    expect(weights.at(-1)).toBe(0.25);
  });

  it.each([
    ['メールが届かない', 2, 0],
    ['明日の天気', 0, 1],
    ['です', 0, 0],
    ['', 0, 0],
  ])('%j is about mail %i times, about something else %i times', (text, about, other) => {
    expect(cutUnits(text, lexicon)).toMatchObject({ about, other });
  });

  it('are asked once each, and of a long text only so many', () => {
    const cut = cutUnits('メールが送れない漢字 '.repeat(2000) + '一二三四五六七八九十'.repeat(500), lexicon);
    expect(new Set(cut.units.map(({ code }) => code)).size).toBe(cut.units.length);
    const chosen = chooseUnits(cut, 10);
    expect(chosen).toHaveLength(10);
    expect(new Set(chosen.map(({ code }) => code)).size).toBe(10);
    expect(chosen[0]?.weight).toBe(1);
  });
});
