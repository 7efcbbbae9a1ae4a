import { describe, expect, it } from 'vitest';
import { findRecipients } from '../../../../src/lib/bounce/find-recipients.ts';

function recipientsOf(text: string): string[] {
  return findRecipients(text, { start: 0, end: text.length }).map(({ address }) =>
    text.slice(address.start, address.end),
  );
}

describe('findRecipients', () => {
  it.each([
    ['Postfix', '<hanako@example.jp>: host mx.example.jp said: 550', ['hanako@example.jp']],
    [
      'Exim',
      'The following address(es) failed:\n\n  hanako@example.jp\n    SMTP error',
      ['hanako@example.jp'],
    ],
    ['Sendmail without a report', '550 <hanako@example.jp>... User unknown', ['hanako@example.jp']],
    ['Gmail', "Your message wasn't delivered to hanako@example.jp because", ['hanako@example.jp']],
    ['Exchange Online', 'hanako@example.jp へのメッセージを配信できませんでした。', ['hanako@example.jp']],
    ['an address in quotes', '<"hana ko"@example.jp>: unknown user', ['"hana ko"@example.jp']],
    [
      'two',
      '<a@example.jp>:\nno\n\n<b@example.jp>:\nno\n\n<a@example.jp>: again',
      ['a@example.jp', 'b@example.jp'],
    ],
  ])('finds them as %s writes them', (_, text, expected) => {
    expect(recipientsOf(text)).toEqual(expected);
  });

  it.each([
    'SMTP error after MAIL FROM:<taro@example.jp>',
    'please contact postmaster@example.jp',
    '(expanded from <list@example.jp>)',
    'From: taro@example.jp',
  ])('does not take the sender or the staff for one: %s', (text) => {
    expect(recipientsOf(text)).toEqual([]);
  });

  it('gives each its own line of a log', () => {
    const lines = [
      'postfix/smtp[1]: A1: to=<a@example.jp>, dsn=5.1.1, status=bounced (said: 550 5.1.1 User unknown)',
      'postfix/smtp[1]: A2: to=<b@example.jp>, dsn=5.2.2, status=bounced (said: 552 5.2.2 Mailbox full)',
    ];
    const text = lines.join('\n');
    const blocks = findRecipients(text, { start: 0, end: text.length }).map(({ block }) => block);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(lines);
  });

  it('gives each the lines up to the next', () => {
    const text = 'Hello\n<a@example.jp>: one\n  more\n<b@example.jp>: two';
    const [first] = findRecipients(text, { start: 0, end: text.length });
    expect(first && text.slice(first.block.start, first.block.end)).toBe('<a@example.jp>: one\n  more\n');
  });
});
