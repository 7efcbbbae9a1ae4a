import { describe, expect, it } from 'vitest';
import { rank } from '../../../../src/lib/search/rank.ts';

const scale = { records: 32, step: 1 };
/** What Pagefind scores for a word of this level that so many of 32 records hold. */
const score = (level: number, holding: number): number =>
  level * Math.log((32 - holding + 0.5) / (holding + 0.5) + 1);
const answer = (weight: number, ...levels: [string, number][]) => ({
  unit: { code: 'c', weight },
  layers: [levels.map(([id, level]) => ({ id, score: score(level, levels.length) }))],
});

describe('ranking', () => {
  it('adds up what each unit brings', () => {
    const { hits } = rank([answer(1, ['a', 1], ['b', 1]), answer(1, ['b', 1])], scale);
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('counts a level the same in a rare word as in one that many records hold', () => {
    const many = Array.from({ length: 20 }, (_, index): [string, number] => [`x${index}`, 1]);
    const { hits } = rank([answer(1, ['a', 2]), answer(1, ['b', 2], ...many)], scale);
    const [a, b] = ['a', 'b'].map((id) => hits.find((hit) => hit.id === id)?.likely);
    expect(a).toBeCloseTo(b ?? 0, 6);
  });

  it('adds up the layers of the index', () => {
    const one = answer(1, ['a', 2], ['b', 1]);
    const { hits } = rank([{ ...one, layers: [...one.layers, [{ id: 'b', score: score(2, 1) }]] }], scale);
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('lets a light unit count less', () => {
    const { hits } = rank([answer(1, ['a', 2]), answer(0.25, ['b', 2])], scale);
    expect(hits[0]?.id).toBe('a');
  });

  it('keeps equal ones in one order', () => {
    const { hits } = rank([answer(1, ['b', 1], ['a', 1])], scale);
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('says how likely each is, among all records there are', () => {
    const { hits } = rank([answer(1, ['a', 0])], scale);
    expect(hits[0]?.likely).toBeCloseTo(1 / 32, 6);
  });

  it('has no order where nothing is known', () => {
    expect(rank([answer(1)], scale)).toEqual({ hits: [] });
  });
});
