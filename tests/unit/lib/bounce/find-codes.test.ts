import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findCodes, mostText } from '../../../../src/lib/bounce/find-codes.ts';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/bounce-sentences/${name}.txt`, import.meta.url), 'utf8');

/** The codes alone, in order; an empty list where there are none. */
function codesIn(text: string): string[] {
  const found = findCodes(text);
  return found.kind === 'codes' ? found.codes.map(({ code }) => code) : [];
}

describe('findCodes', () => {
  it.each([
    ['gmail-unknown', ['550', '5.1.1']],
    ['postfix-user-unknown', ['550', '5.1.1']],
    ['dsn-mailbox-full', ['5.2.2', '552']],
    ['exchange-too-large', ['550', '5.3.4']],
    ['delayed', ['451', '4.7.1']],
    ['qmail', ['554']],
    ['expired', ['550', '4.4.7']],
    ['login', ['535']],
  ])('reads the codes of %s, each once, in the order of the text', (name, codes) => {
    expect(codesIn(fixture(name))).toEqual(codes);
  });

  it.each([
    ['550', ['550']],
    [' 554 \n', ['554']],
    ['5.7.26', ['5.7.26']],
    ['550 User unknown', ['550']],
    ['550 <taro@example.jp>', ['550']],
    ['550 "User unknown"', ['550']],
    ['550（宛先がありません）', ['550']],
    ['550 「User unknown」', ['550']],
    ['550-5.7.26 This mail has been blocked', ['550', '5.7.26']],
    ['smtp;550 5.1.10 RESOLVER.ADR.NotFound', ['550', '5.1.10']],
    ['(5.4.1)', ['5.4.1']],
    ['エラー：5.1.2', ['5.1.2']],
    ['Status:5.1.2', ['5.1.2']],
    ['<mail.example.jp #5.1.1 smtp;550 5.1.1 not here>', ['5.1.1', '550']],
    ['5.1.1.', ['5.1.1']],
    ['5.1.1 and 5.1.1', ['5.1.1']],
  ])('reads %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each([
    ['a year', '2026 Nov 24, since 1550 or 4501'],
    ['a port', 'mail.example.jp:465 SSL, port:587, :443 TLS, :554 RTSP'],
    ['an IP address', 'from 5.1.1.9 and 203.0.113.5 and 4.2.2.1 and 5.100.20.30'],
    ['an IP address whose last part but one is long', 'from 5.1.12.7 and 5.9.120.44'],
    ['an IP address in brackets', '[5.1.1.9]:25 [192.0.2.5]'],
    ['a date', 'on 4.10.2026'],
    ['a part of a longer number', '15.1.1 and 5.1.1234'],
    ['a number of bytes or seconds', 'over 550 KB, 450 bytes, retry in 450 seconds, 500 messages'],
    ['a telephone number', '03-4500-5501 / 0120-444-550 ext'],
    ['a code that says all is well', '250 2.1.5 OK'],
    ['a class that is not there', '3.1.1 and 6.0.0'],
    ['a number inside a word', 'ID: A550 B, x450y, 554px'],
    ['a version', 'Postfix-5.1.1, app/4.4.7, v5.2.2'],
    ['a day of delay', '送信してから450日 および 5.5日'],
  ])('does not take %s for a code', (_, text) => {
    expect(findCodes(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['English', 'said: 550 5.1.1 User unknown'],
    [
      'Japanese in decomposed form, as Macs write it',
      'サーバーからの応答「ば」: 550 5.1.1 User'.normalize('NFD'),
    ],
    ['astral characters', '📮📮 550 5.1.1 User'],
  ])('tells where a code stands in %s', (_, text) => {
    const found = findCodes(text);
    const codes = found.kind === 'codes' ? found.codes : [];
    expect(codes.map(({ start, end }) => text.slice(start, end))).toEqual(['550', '5.1.1']);
  });

  it.each(['', ' ', '\n\n\t', '　'])('finds %j empty', (text) => {
    expect(findCodes(text)).toEqual({ kind: 'empty' });
  });

  it('reads a million characters, and says that more are too many', () => {
    const reason = '550 5.1.1 User unknown\n';
    expect(codesIn(reason + 'x'.repeat(mostText - reason.length))).toEqual(['550', '5.1.1']);
    expect(findCodes('5'.repeat(mostText + 1))).toEqual({ kind: 'too-long' });
  });

  it.each(['5.1.', '5.1.1.', '4', '550 ', '550-', '5.999.999', ' ', '\u3042', '\u0000', '4.4.123.'])(
    'reads a million characters of %j in linear time',
    (piece) => {
      const start = performance.now();
      findCodes(piece.repeat(Math.floor(mostText / piece.length)));
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );

  it('never throws, and every code that it gives is one', () => {
    const pieces = fc.string({
      unit: fc.constantFrom('4', '5', '0', '1', '.', ' ', '-', ':', '<', 'a', 'あ'),
    });
    fc.assert(
      fc.property(pieces, (text) => {
        for (const code of codesIn(text)) expect(code).toMatch(/^(?:[45]\d\d|[45]\.\d{1,3}\.\d{1,3})$/u);
      }),
    );
  });
});
