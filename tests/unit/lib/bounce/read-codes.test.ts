import { describe, expect, it } from 'vitest';
import { readCodes } from '../../../../src/lib/bounce/read-codes.ts';

function codesIn(text: string): string {
  const { reply, status } = readCodes(text, { start: 0, end: text.length });
  return [reply, status].map((one) => (one === null ? '-' : text.slice(one.start, one.end))).join(' ');
}

describe('readCodes', () => {
  it.each([
    ['550 5.1.1 User unknown', '550 5.1.1'],
    ['550-5.7.26 This mail has been blocked', '550 5.7.26'],
    ['550: 5.2.2 Mailbox full', '550 5.2.2'],
    ["550-'5.7.1 <a@example.jp>... Access denied'", '550 5.7.1'],
    ['ERROR_CODE :550, ERROR_CODE :5.1.1 User unknown', '550 5.1.1'],
    ['#550 5.7.1 RESOLVER.RST.AuthRequired', '550 5.7.1'],
    ['was: 550 550 5.1.1 user unknown', '550 5.1.1'],
    ['said: 553\n    5.1.8 Domain of sender', '553 5.1.8'],
    ['Remote host said: 550 Unknown user (#5.5.0)', '550 5.5.0'],
    ['smtp; 550 Rejected', '550 -'],
    ['554 <a@example.jp>... 550 Host unknown', '550 -'],
    ['542 a@example.jp Rejected', '542 -'],
    ['Sorry, no mailbox here. (#5.1.1)', '- 5.1.1'],
    ['応答: 550 宛先がありません', '550 -'],
  ])('%j: %s', (text, expected) => {
    expect(codesIn(text)).toBe(expected);
  });

  it.each([
    'connect to mx.example.jp[192.0.2.450]:465',
    'version 5.7.1.2',
    'on port 587',
    'sent in 2026',
    'a message of 550 KB',
    '[198.51.100.5]',
    'waited 432000 seconds',
    '500 messages per day',
  ])('sees none in %s', (text) => {
    expect(codesIn(text)).toBe('- -');
  });
});
