import { describe, expect, it } from 'vitest';
import { readChosenStep, writeChosenStep } from '../../../../src/lib/links/choice.ts';

const read = (fragment: string) => {
  const { step, picks } = readChosenStep(fragment);
  return [step, Object.fromEntries(picks)];
};

describe('readChosenStep', () => {
  it.each([
    ['#leave-copy', 'leave-copy', {}],
    ['#leave-copy&app=thunderbird', 'leave-copy', { app: 'thunderbird' }],
    ['#app=thunderbird&leave-copy', 'leave-copy', { app: 'thunderbird' }],
    ['#app=iphone-mail', '', { app: 'iphone-mail' }],
    ['#smtp&service=gmail&app=outlook-new', 'smtp', { service: 'gmail', app: 'outlook-new' }],
    ['#where&carrier=docomo', 'where', { carrier: 'docomo' }],
    ['', '', {}],
    ['#', '', {}],
  ])('reads %s', (fragment, step, picks) => {
    expect(read(fragment)).toEqual([step, picks]);
  });

  it.each(['#leave-copy&app=', '#leave-copy&app=<img>', '#leave-copy&colour=red', '#leave-copy&app=a"b'])(
    'leaves out what cannot be a pick: %s',
    (fragment) => {
      expect(read(fragment)).toEqual(['leave-copy', {}]);
    },
  );

  it('reads back what it writes', () => {
    const chosen = { step: 'outbox', picks: new Map([['app', 'apple-mail'] as const]) };
    expect(writeChosenStep(chosen)).toBe('#outbox&app=apple-mail');
    expect(readChosenStep(writeChosenStep(chosen))).toEqual(chosen);
    expect(writeChosenStep({ step: '', picks: new Map() })).toBe('#');
  });
});
