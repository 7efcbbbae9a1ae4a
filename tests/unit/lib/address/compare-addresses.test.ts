import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAddresses } from '../../../../src/lib/address/compare-addresses.ts';

/** Where two addresses differ: what stands in each, and why. */
function differences(one: string, other: string): string[] | string {
  const comparison = compareAddresses(one, other);
  if (comparison.kind !== 'different') return comparison.kind;
  return comparison.cells.flatMap(({ old, new: put, why, codePoint }) =>
    why === null ? [] : [[`${old}>${put}`, why, ...(codePoint === undefined ? [] : [codePoint])].join(' ')],
  );
}

describe('two addresses side by side', () => {
  it.each([
    ['a zero for a small o', 'tar0@example.jp', 'taro@example.jp', ['0>o look-alike']],
    ['a one for a small l', 'ta1o@example.jp', 'talo@example.jp', ['1>l look-alike']],
    ['r and n for m', 'tarn@example.jp', 'tam@example.jp', ['rn>m look-alike']],
    ['m for r and n', 'tam@example.jp', 'tarn@example.jp', ['m>rn look-alike']],
    ['an underscore', 'ta_ro@example.jp', 'ta-ro@example.jp', ['_>- look-alike']],
    ['full width', 'ｔaro＠example.jp', 'taro@example.jp', ['ｔ>t full-width', '＠>@ full-width']],
    ['a wide space', 'ta　ro@example.jp', 'ta ro@example.jp', ['　>  full-width']],
    ['an invisible one', 'taro\u200b@example.jp', 'taro@example.jp', ['\u200b> invisible U+200B']],
    ['one in the other', 'taro@example.jp', 'ta\u00adro@example.jp', ['>\u00ad invisible U+00AD']],
    ['a Cyrillic letter', 't\u0430ro@example.jp', 'taro@example.jp', ['\u0430>a homoglyph']],
    [
      'a Greek for a Cyrillic one',
      'tar\u03bf@example.jp',
      'tar\u043e@example.jp',
      ['\u03bf>\u043e homoglyph'],
    ],
    ['capital letters', 'Taro@Example.jp', 'taro@example.jp', ['T>t case', 'E>e case']],
    ['two letters swapped', 'tarou@example.jp', 'taruo@example.jp', ['ou>uo swapped']],
    ['a letter missing', 'tar@example.jp', 'taro@example.jp', ['>o dropped']],
    ['a letter too many', 'tarox@example.jp', 'taro@example.jp', ['x> inserted']],
    ['a letter twice', 'tarro@example.jp', 'taro@example.jp', ['r> doubled']],
    ['a letter once', 'jiro@gogle.jp', 'jiro@google.jp', ['>o undoubled']],
    ['a dot missing', 'taroyamada@example.jp', 'taro.yamada@example.jp', ['>. missing-dot']],
    ['a dot too many', 'taro.yamada@example.jp', 'taroyamada@example.jp', ['.> extra-dot']],
    ['a neighbouring key', 'tato@example.jp', 'taro@example.jp', ['t>r neighbouring-key']],
    ['a key of the same sound', 'taro@ekusample.jp', 'taro@ecusample.jp', ['k>c sound-alike']],
    ['another letter', 'taqo@example.jp', 'tamo@example.jp', ['q>m other-letter']],
    ['kana mode’s hyphen', 'taroー1@example.jp', 'taro-1@example.jp', ['ー>- kana-mode']],
    ['kana mode’s full stop', 'taro@example。jp', 'taro@example.jp', ['。>. kana-mode']],
    ['an emoji', 'taro😀@example.jp', 'taro@example.jp', ['😀> inserted']],
    ['another emoji', 'taro😀@example.jp', 'taro😁@example.jp', ['😀>😁 other-letter']],
    ['an emoji for a letter', 'tar😀@example.jp', 'taro@example.jp', ['😀>o other-letter']],
    ['several at once', 'tar0@exmaple.jp', 'taro@example.jp', ['0>o look-alike', 'ma>am swapped']],
    ['nothing at all', '', 'a', ['>a dropped']],
  ])('%s', (_, one, other, expected) => {
    expect(differences(one, other)).toEqual(expected);
  });

  it.each([
    ['a zero for a capital o', 'tar0@example.jp', 'tarO@example.jp', ['0>O look-alike']],
    ['a capital i for a small l', 'taIo@example.jp', 'talo@example.jp', ['I>l look-alike']],
    ['another invisible one', 'taro\u200b@a.jp', 'taro\ufeff@a.jp', ['\u200b>\ufeff invisible U+200B']],
    ['a wide capital, which is more than a capital', 'Ｔaro@a.jp', 'taro@a.jp', ['Ｔ>t full-width']],
  ])('%s', (_, one, other, expected) => {
    expect(differences(one, other)).toEqual(expected);
  });

  it('an invisible one in another place is no matter of width', () => {
    expect(differences('taro\u200b@a.jp', 'taro@\u200ba.jp')).not.toContain('\u200b@>@\u200b full-width');
  });

  it.each(['taro@example.jp', 'たろう😀', ''])('%j is the same as itself', (text) => {
    expect(compareAddresses(text, text)).toEqual({ kind: 'same' });
  });

  it('are too long beyond what an address can be, counted in characters', () => {
    const emoji = '😀'.repeat(254);
    expect(differences(emoji, emoji)).toBe('same');
    expect(differences(emoji, `${emoji}a`)).toBe('too-long');
    expect(differences(`a${emoji}`, '')).toBe('too-long');
  });
});

describe('any two texts', () => {
  const scrap = fc.constantFrom(
    'taro',
    'o',
    '0',
    'rn',
    'm',
    '@',
    '.',
    'ー',
    '-',
    'ａ',
    'A',
    '\u200b',
    '\u0430',
    '😀',
    '\ud800',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(scrap, { maxLength: 20 }).map((parts) => parts.join('')),
  );

  it('come back from the cells, each whole; a cell without a reason agrees, one with a reason does not', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const comparison = compareAddresses(one, other);
        if (comparison.kind !== 'different') return;
        expect(comparison.cells.map((cell) => cell.old).join('')).toBe(one);
        expect(comparison.cells.map((cell) => cell.new).join('')).toBe(other);
        for (const cell of comparison.cells) expect(cell.old === cell.new).toBe(cell.why === null);
      }),
      { numRuns: 500 },
    );
  });

  it('are the same only where they are equal', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(compareAddresses(one, other).kind).toBe(one === other ? 'same' : 'different');
        expect(compareAddresses(one, one).kind).toBe('same');
      }),
      { numRuns: 500 },
    );
  });
});
