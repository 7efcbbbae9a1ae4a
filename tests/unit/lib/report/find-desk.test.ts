import { describe, expect, it } from 'vitest';
import { findDesk } from '../../../../src/lib/report/find-desk.ts';

const docomo = { name: 'docomo', domains: ['docomo.ne.jp'] };
const ocn = { name: 'OCN', domains: ['ocn.ne.jp', '*.ocn.ne.jp'] };
const special = { name: 'special', domains: ['blue.ocn.ne.jp'] };
const desks = [docomo, ocn, special];

describe('findDesk', () => {
  it.each([
    ['taro@docomo.ne.jp', docomo],
    ['Taro@DOCOMO.NE.JP', docomo],
    ['ｔａｒｏ＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ', docomo],
    ['アドレスは taro@docomo.ne.jp です。', docomo],
    ['taro@ocn.ne.jp', ocn],
    ['taro@red.ocn.ne.jp', ocn],
    ['taro@blue.ocn.ne.jp', special],
    ['taro@docomo.ne.jp、taro@ocn.ne.jp', docomo],
  ])('finds who runs %s', (text, desk) => {
    expect(findDesk(text, desks)).toEqual({ kind: 'desk', desk });
  });

  it.each([
    'taro@example-kogyo.co.jp',
    'taro@docomo.ne.jp.example.jp',
    'taro@notdocomo.ne.jp',
    'a@mydocomo.ne.jp',
  ])('says of %s that only its owner knows', (text) => {
    expect(findDesk(text, desks).kind).toBe('own-domain');
  });

  it.each(['', 'docomo.ne.jp', 'taro', '@', 'taro@', 'taro@docomo'])('finds no address in 「%s」', (text) => {
    expect(findDesk(text, desks)).toEqual({ kind: 'no-address' });
  });
});
