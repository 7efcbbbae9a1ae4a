import { describe, expect, it } from 'vitest';
import { chooseAsks, type GuideStep } from '../../../../src/lib/desk/choose-asks.ts';

const steps = (...perApp: boolean[]): GuideStep[] =>
  perApp.map((each, index) => ({ title: `step ${index + 1}`, perApp: each }));
const numbers = (given: readonly GuideStep[], appKnown: boolean) =>
  chooseAsks(given, appKnown).map(({ step }) => step);

describe('chooseAsks', () => {
  it('asks for the first three steps at most', () => {
    expect(numbers(steps(false, false, false, false, false), false)).toEqual([1, 2, 3]);
    expect(numbers(steps(false), false)).toEqual([1]);
    expect(numbers([], true)).toEqual([]);
  });

  it('asks for the step that is told for the app, where the app is known', () => {
    expect(numbers(steps(false, false, false, false, true), true)).toEqual([1, 2, 5]);
    expect(numbers(steps(false, false, false, false, true), false)).toEqual([1, 2, 3]);
    expect(numbers(steps(false, true, false, true), true)).toEqual([1, 2, 3]);
  });
});
