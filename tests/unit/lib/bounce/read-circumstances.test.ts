import { describe, expect, it } from 'vitest';
import { findOriginal } from '../../../../src/lib/bounce/find-original.ts';
import { readServer } from '../../../../src/lib/bounce/read-server.ts';
import { readStage } from '../../../../src/lib/bounce/read-stage.ts';
import { readTimes } from '../../../../src/lib/bounce/read-times.ts';

describe('the step of SMTP at which a mail was refused', () => {
  it.each([
    ['(in reply to rcpt to command)', 'recipient'],
    ['(in reply to end of data command)', 'content'],
    ['smtp error from remote mail server after mail from:<a@example.jp>', 'sender'],
    ['refused to talk to me: 554', 'connect'],
    ['192.0.2.1 does not like recipient.', 'recipient'],
    ['>>> rcpt to:<a@example.jp> <<< 550 no', 'recipient'],
    ['user unknown', null],
  ] as const)('%s: %s', (text, stage) => {
    expect(readStage(text)).toBe(stage);
  });
});

describe('the server that spoke', () => {
  it.each([
    ['host mx.example.jp[192.0.2.1] said: 550', 'mx.example.jp'],
    ['... while talking to mx.example.jp.:', 'mx.example.jp'],
    ['lost connection with mx.example.jp[192.0.2.1] while', 'mx.example.jp'],
    ['User unknown', null],
  ])('%s: %s', (text, server) => {
    expect(readServer(text, [{ start: 0, end: text.length }])).toBe(server);
  });
});

const noDays = { until: '', sent: '', noticed: '' };

describe('the times of a notice, in hours', () => {
  it.each([
    ['could not be delivered for more than 4 hour(s). It will be retried until it is 5 day(s) old.', 4, 120],
    ['Gmail will retry for 47 more hours.', null, 47],
    [
      'Warning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old',
      4,
      120,
    ],
    ['Could not deliver for the last 432000 seconds. Giving up.', 120, null],
    ['あと2日間送り直します', null, 48],
    ['retried until it is 0 days old', null, null],
    ['User unknown', null, null],
  ])('%s', (text, triedFor, triesFor) => {
    expect(readTimes(text, noDays)).toMatchObject({ triedFor, triesFor, triesUntil: null });
  });
});

it.each([
  ['Gmail will retry for 47 more hours.', true],
  ['It will be retried until it is 5 day(s) old.', false],
])('counts from now or from the first attempt: %s', (text, fromNow) => {
  expect(readTimes(text, noDays).fromNow).toBe(fromNow);
});

it('takes what will happen after some days for no time that has passed', () => {
  expect(readTimes('The mail will be returned after 3 days.', noDays).triedFor).toBeNull();
});

describe('the place where the returned mail begins', () => {
  it.each([
    'Sorry, no mailbox here.\n--- Below this line is a copy of the message.\nReturn-Path: <a@example.jp>',
    'Sorry, no mailbox here.\n------ This is a copy of the message, including all the headers. ------\n',
    'Sorry, no mailbox here.\nReceived: from mail.example.jp by mx.example.jp\n',
    'Sorry, no mailbox here.\n元のメッセージ ヘッダー:\nReceived: from',
  ])('%j', (text) => {
    expect(text.slice(0, findOriginal(text)).trim()).toBe('Sorry, no mailbox here.');
  });

  it('is the end of a notice that returns none', () => {
    expect(findOriginal('The original message was received at noon.')).toBe(42);
  });
});
