import { describe, expect, it } from 'vitest';
import { findForwarded, findSource } from '../../../../src/lib/bounce/find-forwarded.ts';

const words = '<hanako@example.com>: Sorry, no mailbox here.';
const fields = 'From: MAILER-DAEMON@example.jp\nTo: taro@example.jp\nSubject: failure notice';

describe('a bounce forwarded in the text of a mail', () => {
  it.each([
    ['a reply or forward of Outlook', `困っています。\n-----Original Message-----\n${fields}\n\n`],
    ['its Japanese', '-----元のメッセージ-----\n差出人: postmaster@example.jp\n送信日時: 11月1日\n\n'],
    ['Apple Mail', 'Begin forwarded message:\n\n> From: Mail Delivery System\n> Date: today\n> \n> '],
    ['CR and LF', `${fields}\n\n`.replaceAll('\n', '\r\n')],
  ])('begins behind its header: %s', (_, above) => {
    const text = above + words;
    expect(text.slice(findForwarded(text)).replace(/^> /u, '')).toBe(words);
  });

  it.each([
    ['a mail of a person', `From: taro@example.jp\nTo: hanako@example.com\n\n${words}`],
    ['a notice that returns the mail of a postmaster', `550 5.1.1 User unknown\n\n${fields}\n\n${words}`],
    ['a From within a notice (qmail)', '<a@example.jp>:\nFrom: <postmaster@example.jp> RCPT: no\n\nmore'],
    ['nothing', ''],
  ])('is not seen in %s', (_, text) => {
    expect(findForwarded(text)).toBe(0);
  });
});

describe('the source of a bounce below what a screen shows above it', () => {
  const source = `Delivered-To: taro@example.jp\nReceived: by 192.0.2.1\n${fields}\n\n${words}`;

  it('is found', () => {
    const page = `元のメッセージ\nFrom:\tMail Delivery Subsystem\n作成日:\t1秒後に配信済み\n${source}`;
    expect(page.slice(findSource(page) ?? 0)).toBe(source);
  });

  it.each([
    ['a notice with the mail that it returns', `550 5.1.1 User unknown\n\n${source}`],
    ['the mail of a person', source.replace('MAILER-DAEMON', 'hanako')],
    ['a copied line', words],
  ])('is not seen in %s', (_, text) => {
    expect(findSource(text)).toBeNull();
  });
});
