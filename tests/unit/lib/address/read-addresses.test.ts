import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, MOST_ADDRESSES, readAddresses } from '../../../../src/lib/address/read-addresses.ts';
import { list } from './list.ts';

/** Each address that was found, as it was written, and what it comes to. */
function found(text: string): string[] | string {
  const reading = readAddresses(text, list);
  if (reading.kind !== 'addresses') return reading.kind;
  return reading.items.map(({ text: written, verdict }) => {
    if (verdict.kind === 'repaired') return `${written} → ${verdict.address}`;
    return `${written} ${verdict.kind}`;
  });
}

describe('the addresses in a text', () => {
  it('stand in lists of every kind', () => {
    expect(
      found(
        'taro@docomo.ne.jp, hanako@gmial.com; jiro@au.com、saburo@ocn.ne.jp\nshiro@live.jp\tgoro@odn.ne.jp',
      ),
    ).toEqual([
      'taro@docomo.ne.jp fine',
      'hanako@gmial.com → hanako@gmail.com',
      'jiro@au.com fine',
      'saburo@ocn.ne.jp fine',
      'shiro@live.jp fine',
      'goro@odn.ne.jp fine',
    ]);
  });

  it('stand in a mail’s header', () => {
    const header =
      'From: 山田太郎 <taro@docomo.ne.jp>\nTo: "Suzuki, Hanako" <hanako@yhoo.co.jp>, k.sato@icloud.com\n';
    expect(found(header)).toEqual([
      'taro@docomo.ne.jp fine',
      'hanako@yhoo.co.jp → hanako@yahoo.co.jp',
      'k.sato@icloud.com fine',
    ]);
  });

  it('stand in a Japanese sentence', () => {
    expect(found('連絡はtaro@docomo.ne.jpかhanako@gmail.comへお願いします。')).toEqual([
      'taro@docomo.ne.jp fine',
      'hanako@gmail.com fine',
    ]);
  });

  it('may hold a comma for a dot, where a comma could as well end them', () => {
    expect(found('jiro@yahoo,co.jp,goro@au,com')).toEqual([
      'jiro@yahoo,co.jp → jiro@yahoo.co.jp',
      'goro@au,com → goro@au.com',
    ]);
    expect(found('jiro@docomo.ne.jp,com@example.jp')).toEqual([
      'jiro@docomo.ne.jp fine',
      'com@example.jp fine',
    ]);
  });

  it('may lack their `@`, where a cell ends in a known domain', () => {
    expect(found('taro@docomo.ne.jp\ntanaka.docomo.ne.jp\nwww.docomo.ne.jp\nv1.2.3\nsato@au.com')).toEqual([
      'taro@docomo.ne.jp fine',
      'tanaka.docomo.ne.jp not-an-address',
      'sato@au.com fine',
    ]);
  });

  it('are told with their place, counted as JavaScript counts', () => {
    const text = '😀\nhanako@gmial.com\ntaro@docomo.ne.jp';
    const reading = readAddresses(text, list);
    const places =
      reading.kind === 'addresses' ? reading.items.map(({ start, end }) => text.slice(start, end)) : [];
    expect(places).toEqual(['hanako@gmial.com', 'taro@docomo.ne.jp']);
  });

  it('keep what surrounds the only one of them in its verdict', () => {
    expect(found('山田 <ｔａｒｏ＠docomo.ne.jp>')).toEqual([
      '山田 <ｔａｒｏ＠docomo.ne.jp> → taro@docomo.ne.jp',
    ]);
  });
});

describe('a list of good addresses', () => {
  const domain = fc.constantFrom(
    'docomo.ne.jp',
    'gmail.com',
    'example-kogyo.co.jp',
    'aurora.ocn.ne.jp',
    'tanaka.info',
  );
  const address = fc
    .tuple(fc.stringMatching(/^[a-z][a-z0-9]{5,9}(?:[._-][a-z0-9]{1,4})?$/), domain)
    .map(([local, at]) => (at === 'gmail.com' ? `${local.replace(/[-_]/, '.')}@${at}` : `${local}@${at}`));
  const written = fc.constantFrom(
    (a: string) => a,
    (a: string) => `<${a}>`,
    (a: string) => `山田 太郎 <${a}>`,
    (a: string) => `"Yamada, Taro" <${a}>`,
    (a: string) => `"${a}"`,
    (a: string) => `mailto:${a}`,
    (a: string) => `（${a}）`,
    (a: string) => `メール：${a}`,
  );
  const between = fc.constantFrom(
    ', ',
    ',',
    ';',
    '; ',
    '、',
    '，',
    '；',
    '\n',
    '\r\n',
    '\t',
    '\n\n',
    ' / ',
    '|',
    '　',
  );

  it('gives each back as it is, whatever stands between and around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(address, written), { minLength: 2, maxLength: 6 }),
        between,
        (entries, separator) => {
          const text = entries.map(([a, write]) => write(a)).join(separator);
          expect(found(text)).toEqual(entries.map(([a]) => `${a} fine`));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a text without addresses', () => {
  it.each([
    ['', 'empty'],
    [' \n　', 'empty'],
    ['こんにちは', 'no-address'],
    ['hello world.', 'no-address'],
  ])('%j is %s', (text, kind) => {
    expect(found(text)).toBe(kind);
  });

  it('that is one word with dots was meant as one', () => {
    expect(found('taro.docomo.ne.jp')).toEqual(['taro.docomo.ne.jp not-an-address']);
  });
});

describe('hostile and huge texts', () => {
  it('has limits, and says them', () => {
    expect(readAddresses('a'.repeat(LONGEST_TEXT + 1), list)).toMatchObject({
      kind: 'too-long',
      limit: LONGEST_TEXT,
    });
    expect(readAddresses('a@b.jp\n'.repeat(MOST_ADDRESSES + 1), list)).toEqual({
      kind: 'too-many',
      limit: MOST_ADDRESSES,
      count: MOST_ADDRESSES + 1,
    });
    expect(found('@'.repeat(100_000))).toBe('too-many');
  });

  const MILLION = 999_000;
  it.each([
    ['letters', `${'a'.repeat(MILLION)}@`],
    ['labels', `@${'a.'.repeat(MILLION / 2)}`],
    ['spaces', `${' '.repeat(MILLION / 2)}@${' '.repeat(MILLION / 2)}`],
    ['quotes', `${'"'.repeat(MILLION / 2)}@a.jp${'"'.repeat(MILLION / 2)}`],
    ['brackets', `${'<'.repeat(MILLION / 2)}@${'>'.repeat(MILLION / 2)}`],
    ['commas', `${'a,'.repeat(MILLION / 4)}@${'b,'.repeat(MILLION / 4)}`],
    ['kana', 'ー'.repeat(MILLION)],
    ['nothing to be seen', '\u200b'.repeat(MILLION)],
    ['nulls and emoji', `${'\0'.repeat(MILLION / 2)}${'😀@😀'.repeat(1000)}`],
    ['addresses', 'taro@gmial.com\n'.repeat(MOST_ADDRESSES)],
  ])('takes a megabyte of %s in its stride', (_, text) => {
    const start = performance.now();
    expect(readAddresses(text, list).kind).toMatch(/^(?:addresses|no-address|empty)$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('finds the address at the end of a long letter in one line', () => {
    expect(found(`${'長い手紙です。'.repeat(1000)}taro@docomo.ne.jp`)).toEqual(['taro@docomo.ne.jp fine']);
  });
});
