import { describe, expect, it } from 'vitest';
import { alignSlips, costOfSlips } from '../../../../src/lib/address/align-slips.ts';

const slips = (typed: string, meant: string): string[] =>
  alignSlips(typed, meant).flatMap(({ typed: a, meant: b, slip }) =>
    slip === null ? [] : [`${a}>${b} ${slip}`],
  );

describe('the steps from what was typed to what was meant', () => {
  it.each([
    ['gmial.com', 'gmail.com', ['ia>ai swapped']],
    ['docmo', 'docomo', ['>o dropped']],
    ['yaho', 'yahoo', ['>o undoubled']],
    ['outllook', 'outlook', ['l> doubled']],
    ['hotmzail', 'hotmail', ['z> inserted']],
    ['gnail', 'gmail', ['n>m neighbouring-key']],
    ['gmai1', 'gmail', ['1>l look-alike']],
    ['rnac', 'mac', ['rn>m look-alike']],
    ['tokyo', 'tokyo', []],
    ['ezwebne.jp', 'ezweb.ne.jp', ['>. missing-dot']],
    ['is.oftbank', 'i.softbank', ['s.>.s swapped']],
  ])('%s → %s', (typed, meant, expected) => {
    expect(slips(typed, meant)).toEqual(expected);
  });

  it('lose no character of either side', () => {
    const steps = alignSlips('ehimatl.con', 'hotmail.co.jp');
    expect([steps.map((step) => step.typed).join(''), steps.map((step) => step.meant).join('')]).toEqual([
      'ehimatl.con',
      'hotmail.co.jp',
    ]);
  });
});

describe('what slips cost', () => {
  it('nothing where both agree, and no end where the limit is passed', () => {
    expect(costOfSlips('gmail.com', 'gmail.com', 10)).toBe(0);
    expect(costOfSlips('example.com', 'docomo.ne.jp', 10)).toBe(Infinity);
  });

  it.each([
    ['a neighbouring key', 'gnail', 'any other key', 'gzail', 'gmail'],
    ['a letter twice', 'gmaiil', 'a letter from nowhere', 'gmaipl', 'gmail'],
    ['a stray key beside the right one', 'gmnail', 'one from far away', 'gmpail', 'gmail'],
    ['a look-alike', '0cn', 'any other key', 'acn', 'ocn'],
    ['one slip', 'gmial', 'two slips', 'gimlal', 'gmail'],
    ['a slip within', 'docono', 'a slip at the start', 'socomo', 'docomo'],
  ])('%s costs less than %3$s', (_, likely, __, unlikely, meant) => {
    expect(costOfSlips(likely, meant, 99)).toBeLessThan(costOfSlips(unlikely, meant, 99));
  });
});
