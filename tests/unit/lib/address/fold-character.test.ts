import { describe, expect, it } from 'vitest';
import { foldCharacter, keyOfKanaMode, latinLookalike } from '../../../../src/lib/address/fold-character.ts';

describe('one character as it stands in an address', () => {
  it.each([
    ['a', 'a', null],
    ['ａ', 'a', 'full-width'],
    ['＠', '@', 'full-width'],
    ['．', '.', 'full-width'],
    ['𝐚', 'a', 'full-width'],
    ['　', ' ', 'full-width'],
    ['\u00a0', ' ', 'full-width'],
    ['\n', '\n', null],
    ['\u200b', '', 'invisible'],
    ['\u00ad', '', 'invisible'],
    ['\ufeff', '', 'invisible'],
    ['\u202e', '', 'invisible'],
    ['\0', '', 'invisible'],
    ['日', '日', null],
    ['\ud800', '\ud800', null],
  ])('%j becomes %j', (character, folded, why) => {
    expect(foldCharacter(character)).toMatchObject({ old: character, new: folded, why });
  });

  it.each([
    ['ー', '-'],
    ['。', '.'],
    ['・', '.'],
    ['、', ','],
    ['a', null],
  ])('kana mode writes %s for the key %s', (sign, key) => {
    expect(keyOfKanaMode(sign)).toBe(key);
  });

  it.each([
    ['\u0430', 'a'],
    ['\u03bf', 'o'],
    ['\u0443', 'y'],
    ['я', null],
  ])('%s looks like %s', (letter, latin) => {
    expect(latinLookalike(letter)).toBe(latin);
  });
});
