import { describe, expect, it } from 'vitest';
import { findTwins } from '../../../../src/lib/address/find-twins.ts';
import { readAddresses } from '../../../../src/lib/address/read-addresses.ts';
import { list } from './list.ts';

/** The addresses that stand more than once in these lines, with their places. */
function twins(...addresses: string[]): [string, readonly number[]][] {
  const reading = readAddresses(addresses.join('\n'), list);
  const items = reading.kind === 'addresses' ? reading.items : [];
  return findTwins(items).map(({ address, places }) => [address, places]);
}

describe('an address that stands more than once', () => {
  it('is told with its places, counted from 1', () => {
    expect(twins('taro@docomo.ne.jp', 'jiro@au.com', 'taro@docomo.ne.jp')).toEqual([
      ['taro@docomo.ne.jp', [1, 3]],
    ]);
  });

  it('is told with all of them, in the order in which they come first', () => {
    expect(twins('b@au.com', 'a@au.com', 'c@au.com', 'a@au.com', 'b@au.com', 'a@au.com')).toEqual([
      ['b@au.com', [1, 5]],
      ['a@au.com', [2, 4, 6]],
    ]);
  });

  it.each([
    ['a slip counts as what was meant', 'hanako@gmail.com', 'hanako@gmial.com'],
    ['also where it comes first', 'hanako@gmial.con', 'hanako@gmail.com'],
    ['so does full width', 'ｈａｎａｋｏ＠gmail.com', 'hanako@gmail.com'],
    ['and a name around', '花子 <hanako@gmail.com>', 'hanako@gmail.com'],
  ])('%s', (_, one, other) => {
    expect(twins(one, other)).toEqual([['hanako@gmail.com', [1, 2]]]);
  });

  it('is the same in capitals, and told as it comes first', () => {
    expect(twins('Hanako@Gmail.com', 'HANAKO@gmail.COM')).toEqual([['Hanako@Gmail.com', [1, 2]]]);
  });

  it.each([
    ['doubtful', 'nana@example.zzz'],
    ['risky', 'taro..t@docomo.ne.jp'],
  ])('may be %s', (_, address) => {
    expect(twins(address, address)).toEqual([[address, [1, 2]]]);
  });
});

describe('no twins', () => {
  it.each([
    ['where all differ', ['taro@docomo.ne.jp', 'taro@au.com', 'tarou@au.com']],
    ['where only the dots of a name are the same to one service', ['h.anako@gmail.com', 'hanako@gmail.com']],
    ['among what is no address', ['たろう@docomo.ne.jp', 'たろう@docomo.ne.jp']],
    ['in nothing', []],
  ])('%s', (_, addresses) => {
    expect(twins(...addresses)).toEqual([]);
  });

  it('but what is no address keeps its place', () => {
    expect(twins('たろう@docomo.ne.jp', 'jiro@au.com', 'たろう@docomo.ne.jp', 'jiro@au.com')).toEqual([
      ['jiro@au.com', [2, 4]],
    ]);
  });
});
