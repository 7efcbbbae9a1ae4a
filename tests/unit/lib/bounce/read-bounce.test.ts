import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBounce } from '../../../../src/lib/bounce/read-bounce.ts';
import type { Recipient } from '../../../../src/lib/bounce/reading.ts';
import { loadRules } from '../../../support/bounce-rules.ts';

const folder = new URL('../../../fixtures/bounces/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`${name}.eml`, folder)));
const rules = loadRules();

function inShort({ address, reply, status, cause, certainty, fate }: Recipient): string {
  return [address, reply, status, cause, certainty, fate].join(' ');
}

async function readInShort(input: string | Uint8Array): Promise<string[]> {
  const reading = await readBounce(input, rules);
  if (reading.kind === 'not-a-bounce') return [reading.which];
  return reading.kind === 'bounce' ? reading.recipients.map(inShort) : [reading.kind];
}

const whole: readonly (readonly [string, readonly string[]])[] = [
  ['gmail-unknown', ['hanako@example.com 550 5.1.1 address-unknown certain failed']],
  // docomo answers so when the receiver's filter refused, too.
  ['docomo-unknown', ['hanako@docomo.ne.jp 550 5.0.0 recipient-refused likely failed']],
  [
    'two-fates',
    [
      'tanaka@example.co.jp 550 5.1.1 address-unknown certain failed',
      'hayashi@example.ne.jp 452 4.2.2 mailbox-full certain retrying',
    ],
  ],
  ['warning-4-hours', ['hanako@example.com  4.4.1 unreachable certain retrying']],
  ['utf8-recipient', ['花子@例え.jp 550 5.1.1 address-unknown certain failed']],
  [
    'qmail',
    [
      'hanako@example.ne.jp  5.1.1 address-unknown certain failed',
      'jiro@example.ne.jp 552 5.2.2 mailbox-full certain failed',
    ],
  ],
  ['broken-boundary', ['hanako@example.edu 550 5.1.1 address-unknown certain failed']],
  ['forwarded', ['hanako@example.com 550 5.1.1 address-unknown certain failed']],
  ['exchange-online-html', ['hanako@example.com 550 5.1.10 address-unknown certain failed']],
  ['iso-2022-jp', ['hanako@ezweb.ne.jp   mailbox-full certain failed']],
  ['mislabelled-euc-jp', ['hanako@ezweb.ne.jp   mailbox-full certain failed']],
  ['shift-jis-base64', ['hanako@ezweb.ne.jp   mailbox-full certain failed']],
  ['abuse-report', ['abuse-report']],
  ['delivered', ['delivered']],
  ['out-of-office', ['answer']],
  ['ordinary', ['ordinary']],
  ['phishing', ['fake']],
];

describe('a whole mail', () => {
  it.each(whole)('%s', async (name, expected) => {
    expect(await readInShort(bytesOf(name))).toEqual(expected);
  });

  it('is the same with CR alone at its line ends', async () => {
    expect(await readInShort(bytesOf('cr-only'))).toEqual(await readInShort(bytesOf('qmail')));
  });

  it('is the same pasted as text, but for bytes that the screen has lost', async () => {
    for (const [name, expected] of whole.filter(([one]) => one !== 'mislabelled-euc-jp'))
      expect(await readInShort(new TextDecoder().decode(bytesOf(name))), name).toEqual(expected);
  });

  it('is the same saved as UTF-16', async () => {
    const units = `\uFEFF${new TextDecoder().decode(bytesOf('gmail-unknown'))}`;
    const bytes = new Uint8Array(units.length * 2).map((_, index) =>
      index % 2 === 0 ? units.charCodeAt(index / 2) & 0xff : units.charCodeAt((index - 1) / 2) >> 8,
    );
    expect(await readInShort(bytes)).toEqual(await readInShort(bytesOf('gmail-unknown')));
  });

  it('is not read from the words of the mail that it returns', async () => {
    const reading = await readBounce(bytesOf('gmail-unknown'), rules);
    expect(reading.kind === 'bounce' && reading.text).not.toContain('quota');
  });

  it('gives the words that decided, the server, and until when it is tried', async () => {
    const reading = await readBounce(bytesOf('two-fates'), rules);
    if (reading.kind !== 'bounce') throw new Error(reading.kind);
    const [first, second] = reading.recipients;
    expect(first?.spans.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
      '550',
      '5.1.1',
      'User unknown',
    ]);
    expect([first?.server, first?.stage]).toEqual(['mx.example.co.jp', 'recipient']);
    expect(second?.times.triesUntil).toBe('Sun, 29 Nov 2026 10:15:02 +0900');
  });

  it('of every fixture is one of the table', () => {
    const names = globSync('*.eml', { cwd: folder }).map((file) => file.replace('.eml', ''));
    expect(names.toSorted()).toEqual([...whole.map(([name]) => name), 'cr-only'].toSorted());
  });
});

describe('the lines that somebody copied', () => {
  it.each([
    ['550 5.1.1', ' 550 5.1.1 address-unknown likely failed'],
    [
      '<hanako@example.com>: host mx.example.com[192.0.2.1] said: 552 5.2.2 Mailbox full',
      'hanako@example.com 552 5.2.2 mailbox-full certain failed',
    ],
    [
      'host lsean.ezweb.ne.jp[192.0.2.9] said: 550 <hanako@ezweb.ne.jp>: User unknown (in reply to RCPT TO command)',
      'hanako@ezweb.ne.jp 550  address-unknown likely failed',
    ],
    [
      '> <hanako@example.com>:\n> 192.0.2.1 does not like recipient.\n> Remote host said: 550 5.7.1 SPF check failed',
      'hanako@example.com 550 5.7.1 authentication-failed certain failed',
    ],
    [
      'hanako@example.jp へのメッセージを配信できませんでした。受信トレイがいっぱいです。',
      'hanako@example.jp   mailbox-full certain failed',
    ],
    ['お世話になっております。明日の会議の件、承知いたしました。', 'ordinary'],
    ['自動返信\n\nただいま不在にしております。', 'answer'],
    [
      '【重要】容量の上限に達したため、受信メールが保留されています。\n以下のリンクをクリックして受信してください。',
      'fake',
    ],
    ['', 'empty'],
    [' \n\t', 'empty'],
  ])('%j', async (text, expected) => {
    expect(await readInShort(text)).toEqual([expected]);
  });

  it('may be the HTML source of a notice', async () => {
    expect(await readInShort('<div>hanako@example.com</div><p>550 5.1.1 User&nbsp;unknown</p>')).toEqual([
      'hanako@example.com 550 5.1.1 address-unknown certain failed',
    ]);
  });
});

it('says both readings where docomo and au answer the same to a wrong address and to a refusal', async () => {
  const reading = await readBounce(bytesOf('docomo-unknown'), rules);
  const [recipient] = reading.kind === 'bounce' ? reading.recipients : [];
  expect(new Set([recipient?.cause, ...(recipient?.also ?? [])])).toEqual(
    new Set(['recipient-refused', 'address-unknown', 'sender-refused']),
  );
});

it.each([
  ['a screenshot', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], 'image'],
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
  ['an archive', [0x50, 0x4b, 0x03, 0x04], 'archive'],
  ['a file of Outlook', [0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0], 'binary'],
])('says of %s what it is', async (_, bytes, why) => {
  expect(await readBounce(new Uint8Array(bytes), rules)).toEqual({ kind: 'unreadable', why });
});
