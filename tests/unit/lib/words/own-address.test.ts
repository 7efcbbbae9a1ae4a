import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnAddress } from '../../../../src/lib/words/own-address.ts';

const shared = ['gmail.com', 'ocn.ne.jp'];
const read = (text: string) => readOwnAddress(text, shared);

describe('readOwnAddress', () => {
  it.each([
    ['example.co.jp', 'example.co.jp'],
    ['@example.co.jp', 'example.co.jp'],
    ['ＥＸＡＭＰＬＥ．ＣＯ．ＪＰ', 'example.co.jp'],
    ['＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ', 'example.co.jp'],
    [' taro@Example.co.jp ', 'taro@example.co.jp'],
    ['<taro@gmail.com>', 'taro@gmail.com'],
    ['mailto:taro+x@gmail.com', 'taro+x@gmail.com'],
    ['a..b.@docomo.ne.jp', 'a..b.@docomo.ne.jp'],
    ['xn--eckwd4c7c.xn--zckzah', 'xn--eckwd4c7c.xn--zckzah'],
  ])('takes %j as %s', (text, written) => {
    expect(read(text)).toEqual({ kind: 'own', written });
  });

  it.each([
    ['gmail.com', 'gmail.com'],
    ['@Gmail.com', 'gmail.com'],
    ['aroma.ocn.ne.jp', 'aroma.ocn.ne.jp'],
  ])('does not let everybody of %s in', (text, domain) => {
    expect(read(text)).toEqual({ kind: 'shared', domain });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['example', 'unreadable'],
    ['会社のアドレス', 'unreadable'],
    ['example.co.jp に登録', 'unreadable'],
    ['taro yamada@example.co.jp', 'unreadable'],
    ['-example.co.jp', 'unreadable'],
    ['example..jp', 'unreadable'],
    [`${'a'.repeat(64)}.jp`, 'unreadable'],
    ['<img src=x onerror=alert(1)>@example.jp', 'unreadable'],
    ['{mine}', 'unreadable'],
    ['x'.repeat(100_000), 'unreadable'],
  ])('asks back for %j', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it('lets nothing through but the characters of an address', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        const own = read(text);
        if (own.kind === 'own') expect(own.written).toMatch(/^[\w.@+/?-]+$/u);
      }),
    );
  });
});
