import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../src/lib/address/check-address.ts';
import { cellsInside, groupChanges } from '../../../../src/lib/address/group-changes.ts';
import { list } from './list.ts';

function cellsOf(text: string) {
  const verdict = checkAddress(text, list);
  return verdict.kind === 'repaired' ? verdict.cells : [];
}

describe('what is said of a repair', () => {
  it.each([
    [
      'taro@gmial.con',
      [
        ['ia', 'ai', 'swapped'],
        ['n', 'm', 'neighbouring-key'],
      ],
    ],
    ['ｔａｒｏ@docomo.ne.jp', [['ｔａｒｏ', 'taro', 'full-width']]],
    ['taro@docomo.ne.jp', []],
  ])('groups neighbouring letters that changed for one reason: %s', (text, told) => {
    expect(groupChanges(cellsOf(text)).map(({ old, new: meant, why }) => [old, meant, why])).toEqual(told);
  });

  it('names an invisible character by its code point', () => {
    expect(groupChanges(cellsOf('taro\u200b@docomo.ne.jp'))).toMatchObject([
      { why: 'invisible', codePoint: 'U+200B' },
    ]);
  });
});

it('compares an address letter by letter without the name and brackets around it', () => {
  const inside = cellsInside(cellsOf('山田太郎 <taro@docomo。ne。jp>'));
  expect(inside.map((cell) => cell.old).join('')).toBe('taro@docomo。ne。jp');
});
