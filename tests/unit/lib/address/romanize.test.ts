import { expect, it } from 'vitest';
import { romanize } from '../../../../src/lib/address/romanize.ts';

it.each([
  ['どこも.ね.jp', 'dokomo.ne.jp'],
  ['ドコモ', 'dokomo'],
  ['gまいl.こm', 'gmail.kom'],
  ['ソフトバンク', 'sohutobanku'],
  ['日本', '日本'],
])('%s was typed as %s', (kana, keys) => {
  expect(romanize(kana)).toBe(keys);
});
