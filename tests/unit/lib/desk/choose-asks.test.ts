import { describe, expect, it } from 'vitest';
import { chooseAsks, type GuideStep } from '../../../../src/lib/desk/choose-asks.ts';

const steps = (...perApp: boolean[]): GuideStep[] =>
  perApp.map((each, index) => ({ title: `step ${index + 1}`, perApp: each, leads: [] }));
const numbers = (given: readonly GuideStep[], appKnown: boolean) =>
  chooseAsks(given, appKnown, new Set()).map(({ step }) => step);

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

  it('asks for nothing again that was done', () => {
    const leading: GuideStep[] = [
      { title: 'look into the spam', perApp: false, leads: [201] },
      { title: 'allow the sender', perApp: false, leads: [] },
      { title: 'spam or filter', perApp: false, leads: [201, 204] },
    ];
    expect(chooseAsks(leading, false, new Set([201])).map(({ step }) => step)).toEqual([2, 3]);
    expect(chooseAsks(leading, false, new Set([201, 204])).map(({ step }) => step)).toEqual([2]);
  });
});
