import { describe, expect, it } from 'vitest';
import { holdsSecret } from '../../../../src/lib/report/find-secrets.ts';

describe('holdsSecret', () => {
  it.each([
    'パスワードは hanako0315 です',
    'パスワード：ｈａｎａｋｏ',
    'password is hunter2',
    '暗証番号は1234です',
    '認証コード=482913',
    '口座番号は1234567',
    'カードは 4111 1111 1111 1111 です',
    '4111-1111-1111-1111',
  ])('warns of 「%s」', (text) => {
    expect(holdsSecret(text)).toBe(true);
  });

  it.each([
    '',
    'パスワードが違うと出ます',
    'パスワードを変えました',
    'パスワードは変えていません',
    '550 5.1.1 <Aさん@example.jp>: User unknown',
    'Message-ID: <20261103011503.4dXyZ0@sv1234.xserver.jp>',
    'sv1234.xserver.jp 203.0.113.5 2026-11-03 10:15:02 +0900',
    '電話は 090-1234-5678 です',
  ])('is silent at 「%s」', (text) => {
    expect(holdsSecret(text)).toBe(false);
  });
});
