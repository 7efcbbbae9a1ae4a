import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctText } from '../../../../src/lib/address/correct-text.ts';
import { readAddresses, type FoundAddress } from '../../../../src/lib/address/read-addresses.ts';
import { list } from './list.ts';
import { rubbish } from './rubbish.ts';

function read(text: string): readonly FoundAddress[] {
  const reading = readAddresses(text, list);
  return reading.kind === 'addresses' ? reading.items : [];
}

/** The text as it comes back; `kept` are the places (from 1) of addresses that stay as they were. */
function correct(text: string, ...kept: number[]): string {
  const items = read(text);
  return correctText(text, items, new Set(items.filter((_, i) => kept.includes(i + 1))));
}

describe('a pasted text comes back with its addresses put right', () => {
  it('row for row, with empty rows and all other cells', () => {
    const rows = [
      '名前\tメール\t電話',
      '',
      '山田 太郎\ttaro@docmo.ne.jp\t090-0000-0000',
      '\t\t',
      '鈴木 花子\t\t03-0000-0000',
      '佐藤 次郎\tjiro@au.com\t',
      '',
      '田中 五郎\tｇｏｒｏ＠gmial.com\t',
      '',
    ];
    const meant = rows.map((row) => row.replace('docmo', 'docomo').replace('ｇｏｒｏ＠gmial', 'goro@gmail'));
    expect(correct(rows.join('\n'))).toBe(meant.join('\n'));
    expect(correct(rows.join('\r\n'))).toBe(meant.join('\r\n'));
  });

  it.each([
    [
      '"Suzuki, Hanako" <hanako@yhoo.co.jp>, k.sato@icloud.com',
      '"Suzuki, Hanako" <hanako@yahoo.co.jp>, k.sato@icloud.com',
    ],
    ['山田 <ｔａｒｏ＠au.com>、鈴木 <hanako@gmial.com>', '山田 <taro@au.com>、鈴木 <hanako@gmail.com>'],
    ['taro@docmo.ne.jp; hanako@gmial.com;', 'taro@docomo.ne.jp; hanako@gmail.com;'],
    ['jiro@yahoo,co.jp,goro@au,com', 'jiro@yahoo.co.jp,goro@au.com'],
    ['😀 taro@docmo.ne.jp\n😀 jiro@au.com 😀', '😀 taro@docomo.ne.jp\n😀 jiro@au.com 😀'],
    ['taro@docmo.ne.jpかjiro@au.comへお願いします。', 'taro@docomo.ne.jpかjiro@au.comへお願いします。'],
    ['\n\n  taro@docmo.ne.jp\n\n', '\n\n  taro@docomo.ne.jp\n\n'],
    ['rokuro@@au.com\ngoro@docomo。ne。jp', 'rokuro@au.com\ngoro@docomo.ne.jp'],
  ])('with names and separators: %j', (text, meant) => {
    expect(correct(text)).toBe(meant);
  });

  it('but for what is doubtful, risky or no address', () => {
    const text = 'nana@example.zzz\ntaro..t@docomo.ne.jp\nたろう@docomo.ne.jp\nhanako@';
    expect(correct(`${text}\njiro@gmial.com`)).toBe(`${text}\njiro@gmail.com`);
  });

  it('but for those that the reader keeps, each by itself', () => {
    const text = 'taro@gmial.com\ntaro@gmial.com\njiro@docmo.ne.jp';
    expect(correct(text, 2)).toBe('taro@gmail.com\ntaro@gmial.com\njiro@docomo.ne.jp');
    expect(correct(text, 1, 3)).toBe('taro@gmial.com\ntaro@gmail.com\njiro@docmo.ne.jp');
    expect(correct(text, 1, 2, 3)).toBe(text);
  });

  it.each(['', '\r\n', 'こんにちは', '@@@\n@'])('%j has nothing to put right', (text) => {
    expect(correct(text)).toBe(text);
  });
});

describe('the cells of a row', () => {
  it.each([
    ['1,taro@gmail,Yamada,Tokyo', '1,taro@gmail.com,Yamada,Tokyo'],
    ['taro@docomo.ne,jp,Tokyo', 'taro@docomo.ne.jp,Tokyo'],
    ['Yamada;taro@softbank;Nagoya', 'Yamada;taro@softbank.ne.jp;Nagoya'],
    ['taro@docomo,090-1234-5678', 'taro@docomo.ne.jp,090-1234-5678'],
    ['taro@kaisha,Inc', 'taro@kaisha,Inc'],
  ])('stay apart: %s', (row, corrected) => {
    const text = `hanako@example.jp\n${row}`;
    expect(correct(text)).toBe(`hanako@example.jp\n${corrected}`);
  });
});

describe('any text', () => {
  const address = fc.constantFrom(
    'taro@docomo.ne.jp',
    'hanako@gmial.com',
    'jiro@yahoo,co.jp',
    'ｓａｂｕｒｏ＠ocn.ne.jp',
    'goro@docomo。ne。jp',
    'rokuro@@au.com',
    'たろう@docomo.ne.jp',
    'taro..t@docmo.ne.jp',
    'nana@example.zzz',
    'hachi@docomo',
  );
  const cell = fc.oneof(
    fc.constantFrom('', '山田 太郎', '090-0000-0000', '"Suzuki, Hanako"', '備考。', '😀'),
    address.chain((text) => fc.constantFrom(text, `山田 <${text}>`, `「${text}」`, `mailto:${text}`)),
  );
  const table = fc
    .tuple(fc.constantFrom('\t', ',', '、', ';'), fc.constantFrom('\n', '\r\n'))
    .chain(([separator, end]) =>
      fc
        .array(
          fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(separator)),
          { maxLength: 5 },
        )
        .map((rows) => rows.join(end)),
    );

  it('without a repair, or with all of them kept, comes back as it is', () => {
    fc.assert(
      fc.property(fc.oneof(table, rubbish), (text) => {
        const items = read(text);
        expect(correctText(text, items, new Set(items))).toBe(text);
        const others = items.filter(({ verdict }) => verdict.kind !== 'repaired');
        expect(correctText(text, others, new Set())).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('once put right is not changed by putting it right again', () => {
    fc.assert(
      fc.property(table, (text) => {
        const corrected = correct(text);
        expect(correct(corrected)).toBe(corrected);
      }),
      { numRuns: 500 },
    );
  });
});
