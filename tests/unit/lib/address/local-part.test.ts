import { describe, expect, it } from 'vitest';
import { judgeLocalPart } from '../../../../src/lib/address/local-part.ts';

describe('what stands before the @', () => {
  it.each([
    'taro',
    'taro.yamada',
    'taro+news',
    "o'hara",
    'a',
    '_',
    'taro-',
    '0',
    '"taro yamada"',
    '"a\\"b"',
    "!#$%&'*+/=?^`{|}~-",
  ])('%s is fine', (local) => {
    expect(judgeLocalPart(local)).toEqual({ kind: 'fine' });
  });

  it.each([
    ['', 'nothing-before-at'],
    ['a'.repeat(65), 'too-long'],
    ['taro yamada', 'space-inside'],
    ['taro(1)', 'bad-character'],
    ['taro,1', 'bad-character'],
    ['"taro', 'bad-character'],
    ['たろう', 'bad-character'],
    ['taro😀', 'bad-character'],
  ])('%j is none: %s', (local, why) => {
    expect(judgeLocalPart(local)).toEqual({ kind: 'defect', why });
  });

  it.each([
    ['taro..yamada', 'double-dot'],
    ['.taro', 'dot-at-edge'],
    ['taro.', 'dot-at-edge'],
  ])('%s has dots where only docomo and au once took them: %s', (local, why) => {
    expect(judgeLocalPart(local)).toEqual({ kind: 'dots', why });
  });

  it.each(['jürgen', '太郎', 'иван'])('%s is real where both servers speak SMTPUTF8', (local) => {
    expect(judgeLocalPart(local)).toEqual({ kind: 'doubt', why: 'unusual-characters' });
  });
});
