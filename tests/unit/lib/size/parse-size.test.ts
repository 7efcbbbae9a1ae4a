import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSize } from '../../../../src/lib/size/parse-size.ts';

const KB = 1024;
const MB = 1024 ** 2;
const GB = 1024 ** 3;

describe('parseSize', () => {
  it.each([
    ['3MB', 3 * MB],
    ['3mb', 3 * MB],
    ['3 M', 3 * MB],
    ['３ＭＢ', 3 * MB],
    ['３．５ＭＢ', 3.5 * MB],
    ['3メガ', 3 * MB],
    ['3メガバイト', 3 * MB],
    ['3ﾒｶﾞ', 3 * MB],
    ['40㎆', 40 * MB],
    ['40MiB', 40 * MB],
    ['2.5 ギガ', 2.5 * GB],
    ['2.5GB', 2.5 * GB],
    ['1,200KB', 1200 * KB],
    ['1,200 キロ', 1200 * KB],
    ['１，２００ＫＢ', 1200 * KB],
    ['500バイト', 500],
    ['52428800 bytes', 52_428_800],
    ['約40メガ', 40 * MB],
    ['およそ 40MB', 40 * MB],
    ['40MBくらい', 40 * MB],
    ['だいたい40メガほど', 40 * MB],
    ['  40MB\n', 40 * MB],
    ['　40　ＭＢ　', 40 * MB],
    ['0MB', 0],
  ])('understands %j', (text, bytes) => {
    expect(parseSize(text)).toEqual({ kind: 'size', bytes });
  });

  it.each(['', '   ', '　', '約', '、'])('finds %j empty', (text) => {
    expect(parseSize(text)).toEqual({ kind: 'empty' });
  });

  it.each(['-5MB', '－５ＭＢ', '−5MB', 'ー5メガ', '約-5MB'])('finds %j negative', (text) => {
    expect(parseSize(text)).toEqual({ kind: 'negative' });
  });

  it.each([
    ['40', 40],
    ['２．５', 2.5],
    ['約 1,200 くらい', 1200],
  ])('asks for the unit of %j', (text, number) => {
    expect(parseSize(text)).toEqual({ kind: 'no-unit', number });
  });

  it.each([
    'abc',
    'MB',
    '四十メガ',
    '40MB 20MB',
    '1.2.3MB',
    '40テスト',
    '1e3MB',
    '.5GB',
    '--5MB',
    'NaN',
    'Infinity',
    '<b>40MB</b>',
  ])('cannot read %j', (text) => {
    expect(parseSize(text)).toEqual({ kind: 'unreadable' });
  });

  it.each(['9', 'くらい', '約', ' ', 'ﷺ', '-', '1,'])('answers calmly to 10,000 times %j', (piece) => {
    expect(parseSize(piece.repeat(10_000)).kind).not.toBe('size');
  });

  it('never throws, and never gives a size that is no number of bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const size = parseSize(text);
        if (size.kind === 'size') expect(Number.isSafeInteger(size.bytes) && size.bytes >= 0).toBe(true);
      }),
    );
  });
});
