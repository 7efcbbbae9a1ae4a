import { describe, expect, it } from 'vitest';
import { chooseVocabulary } from '../../../../src/lib/search/choose-vocabulary.ts';
import { type Example, learnWeights, MOST_LEVEL } from '../../../../src/lib/search/learn-weights.ts';

const say = (topic: number, ...codes: string[]): Example => ({
  topic,
  units: codes.map((code) => ({ code, weight: 1 })),
  worth: 1,
});
const examples = [
  say(0, 'mail', 'big'),
  say(0, 'mail', 'big', 'file'),
  say(0, 'file', 'big'),
  say(1, 'mail', 'full'),
  say(1, 'mail', 'full', 'box'),
  say(1, 'box', 'full'),
];
const size = { units: 10, weights: 20, finer: 0 };

describe('learning', () => {
  const { levels, finer, step } = learnWeights(examples, 2, size);
  const levelOf = (code: string, topic: number) => levels.get(code)?.[topic] ?? 0;

  it('lets what is said of one topic alone speak for it', () => {
    expect(levelOf('big', 0)).toBeGreaterThan(levelOf('big', 1));
    expect(levelOf('full', 1)).toBeGreaterThan(levelOf('full', 0));
  });

  it('lets what is said of both speak for neither more', () => {
    expect(Math.abs(levelOf('mail', 0) - levelOf('mail', 1))).toBeLessThan(levelOf('big', 0));
  });

  it('gives whole levels, and what one is worth', () => {
    for (const row of levels.values())
      for (const level of row) {
        expect(level).toBe(Math.round(level));
        expect(level).toBeGreaterThanOrEqual(0);
        expect(level).toBeLessThanOrEqual(MOST_LEVEL);
      }
    expect(step).toBeGreaterThan(0);
  });

  it('gives the same every time', () => {
    expect(learnWeights(examples, 2, size)).toEqual({ levels, finer, step });
  });

  it('keeps no more weights than it may', () => {
    const few = learnWeights(examples, 2, { units: 10, weights: 3, finer: 0 });
    const kept = [...few.levels.values()].flat().filter((level) => level > 0);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThanOrEqual(3);
  });

  it('adds finer ones to the greatest, which stay as they are', () => {
    const alone = learnWeights(examples, 2, { units: 10, weights: 3, finer: 0 });
    const both = learnWeights(examples, 2, { units: 10, weights: 3, finer: 5 });
    expect(alone.finer.size).toBe(0);
    expect(both.levels).toEqual(alone.levels);
    expect(both.finer.size).toBeGreaterThan(0);
  });

  it('learns nothing from nothing', () => {
    expect(learnWeights([], 2, size).levels.size).toBe(0);
  });
});

describe('the vocabulary', () => {
  it('takes what tells most first, and nothing that was said once', () => {
    const once = [...examples, say(0, 'zebra')];
    expect(new Set(chooseVocabulary(once, 2, 2))).toEqual(new Set(['big', 'full']));
    expect(chooseVocabulary(once, 2, 100)).not.toContain('zebra');
  });
});
