import { describe, expect, it } from 'vitest';
import { rank } from '../../../../src/lib/search/rank.ts';

const cut = { units: [], about: 1, other: 0 };
const answer = (weight: number, ...hits: [string, number][]) => ({
  unit: { code: 'c', weight },
  hits: hits.map(([id, score]) => ({ id, score })),
});

describe('ranking', () => {
  it('adds up what each unit brings', () => {
    const { hits } = rank([answer(1, ['a', 1], ['b', 1]), answer(1, ['b', 1])], cut);
    expect(hits.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(hits[0]?.share).toBe(1);
    expect(hits[1]?.share).toBe(0.5);
  });

  it('lets a light unit count less', () => {
    const { hits } = rank([answer(1, ['a', 2]), answer(0.25, ['b', 2])], cut);
    expect(hits[0]?.id).toBe('a');
  });

  it('keeps equal ones in one order', () => {
    const { hits } = rank([answer(1, ['b', 1], ['a', 1])], cut);
    expect(hits.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['a question about mail', 1, 0, true],
    ['a question about nothing known', 0, 0, false],
    ['as much about something else', 1, 1, false],
    ['more about mail than about something else', 2, 1, true],
  ])('%s', (_, about, other, sure) => {
    expect(rank([answer(1, ['a', 1])], { units: [], about, other }).sure).toBe(sure);
  });

  it('is not sure of a record that holds next to nothing of the question, nor of none', () => {
    expect(rank([answer(0.5, ['a', 9]), answer(9)], cut).sure).toBe(false);
    expect(rank([], cut)).toEqual({ sure: false, hits: [] });
  });
});
