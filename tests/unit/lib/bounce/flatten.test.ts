import { describe, expect, it } from 'vitest';
import { flatten } from '../../../../src/lib/bounce/flatten.ts';

const flat = (text: string) => flatten(text, { start: 0, end: text.length });

describe('flatten', () => {
  it.each([
    ['Mailbox\n    FULL', 'mailbox full'],
    ['550-5.7.26 domain’s\n550-5.7.26 DMARC\n550 5.7.26 policy', "550-5.7.26 domain's dmarc policy"],
    ['Please 552-5.2.2 direct the recipient', 'please direct the recipient'],
    ['<mailbox-full@example.jp>: unknown', '<@>: unknown'],
    ['messages from [192.0.2.1] blocked', 'messages from ip blocked'],
    ['one\n\ntwo', 'one\ntwo'],
    ['あて先が\u3000ありません', 'あて先が ありません'],
  ])('%j is %j', (text, expected) => {
    expect(flat(text).text).toBe(expected);
  });

  it('knows where its words came from', () => {
    const text = 'host\n   mx said: <a@example.jp>  Mailbox\n  Full';
    const whole = flat(text);
    const words = whole.text;
    const at = words.indexOf('mailbox full');
    const { start, end } = whole.source(at, at + 'mailbox full'.length);
    expect(text.slice(start, end)).toBe('Mailbox\n  Full');
  });

  it('begins and ends where it is told', () => {
    expect(flatten('User unknown, sorry', { start: 5, end: 12 }).text).toBe('unknown');
  });
});
