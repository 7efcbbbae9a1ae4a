import { describe, expect, it } from 'vitest';
import { asksFor, lookup } from '../../../../src/lib/search/lookup.ts';
import type { CodeTarget, Dictionary, LookupTable, LookupTarget } from '../../../../src/lib/search/lookup.ts';

const target = (topic: string, url: string): LookupTarget => ({
  topic,
  url,
  title: url,
  answer: '',
  side: [],
});
const table: LookupTable = {
  guides: [{ number: 102, ...target('send/attachment', '/send/attachment/'), steps: [] }],
  addressCheck: target('send/address', '/send/address/'),
  errorCodes: target('send/error-code', '/send/error-code/'),
};

const codes: CodeTarget[] = [
  ...['550', '421', '5.1.1', '5.7.26'].map((code) => ({
    code,
    ...target('send/error-code', `/errors/${code}/`),
  })),
  { code: '0x800ccc0e', ...target('send/settings', '/errors/outlook-0x800ccc0e/') },
];
const dictionary: Dictionary = {
  codes,
  findSentence: (text) =>
    text.includes('User unknown') ? target('send/error-code', '/errors/user-unknown/') : null,
};

describe('what is looked up before the engine is asked', () => {
  it.each(['102', '１０２', '案内102', '案内 102', '102番', 'No.102'])('%s opens the guide', (text) => {
    expect(lookup(text, table, dictionary)).toMatchObject({
      kind: 'guide',
      number: 102,
      target: { url: '/send/attachment/' },
    });
  });

  it.each([
    ['550', '550', true],
    ['５５０', '550', true],
    ['550エラー', '550', true],
    ['550 とは', '550', true],
    ['メール 550 で戻ってくる', '550', false],
    ['550 分からない', '550', false],
    ['421 時々出る', '421', false],
    ['550 5.1.1', '5.1.1', true],
    ['550-5.7.26 This mail is unauthenticated', '5.7.26', false],
    ['5.1.1', '5.1.1', true],
    ['５．１．１', '5.1.1', true],
    ['5,1,1', '5.1.1', true],
    ['5。1。1', '5.1.1', true],
    ['511', '5.1.1', true],
    ['550 5 1 1', '5.1.1', true],
    ['5 7 26', '5.7.26', true],
    ['5-1-1', '5.1.1', true],
    ['#5.1.1#', '5.1.1', true],
    ['0x800CCC0E', '0x800ccc0e', true],
    ['０ｘ８００ＣＣＣ０Ｅ', '0x800ccc0e', true],
    ['800ccc0e', '0x800ccc0e', true],
    ['0x8OOCCCOE', '0x800ccc0e', true],
    ['outlook エラー 0x800CCC0E が出る', '0x800ccc0e', false],
  ])('%s is the code %s', (text, code, alone) => {
    expect(lookup(text, table, dictionary)).toMatchObject({ kind: 'code', code, alone });
  });

  it('names the less exact codes after the exact one', () => {
    const found = lookup('550 5.1.1', table, dictionary);
    expect(found.kind === 'code' && found.others.map(({ url }) => url)).toEqual(['/errors/550/']);
  });

  it.each([
    ['5.4.99', '5.4.99'],
    ['0x80041234', '0x80041234'],
    ['エラー 559', '559'],
    ['457', '457'],
    ['エラー 559 時々', '559'],
  ])('%s is a code that is not in the table', (text, code) => {
    expect(lookup(text, table, dictionary)).toMatchObject({
      kind: 'unknown-code',
      code,
      target: { url: '/send/error-code/' },
    });
  });

  it.each([
    ['taro@example.jp', 'taro@example.jp', ''],
    ['taro@example.jp に届かない', 'taro@example.jp', 'に届かない'],
    ['ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', 'ｔａｒｏ＠ｅｘａｍｐｌｅ．ｊｐ', ''],
    ['宛先はtaro.@docomo.ne.jpです', 'taro.@docomo.ne.jp', '宛先は です'],
  ])('%s holds an address', (text, address, rest) => {
    expect(lookup(text, table, dictionary)).toMatchObject({
      kind: 'address',
      address,
      rest,
      target: { topic: 'send/address' },
    });
  });

  it('knows a whole bounce when it is pasted', () => {
    const bounce = `From: MAILER-DAEMON@mail.example.jp
Subject: Undelivered Mail Returned to Sender

This is the mail system at host mail.example.jp.
I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

<taro@example.co.jp>: host mx.example.co.jp said: 550 5.1.1 User unknown`;
    expect(lookup(bounce, table, dictionary)).toMatchObject({
      kind: 'bounce',
      target: { url: '/send/error-code/' },
    });
  });

  it.each([
    'メールが送れない',
    'ポート587にしたら直る?',
    '465',
    '995',
    '500MBの動画',
    '550円',
    '450 通',
    '399',
    '1102',
    '192.168.5.1.1',
    'iOS 5.1.1 メール',
    'MAILER-DAEMON@yahoo.co.jp から来た',
    '@docomo.ne.jp に送れない',
    'taro@',
    '',
    '@@@@@',
  ])('%j goes to the engine', (text) => {
    expect(lookup(text, table, dictionary)).toEqual({ kind: 'nothing' });
  });

  it('reads a megabyte of anything at once', () => {
    for (const piece of ['@', '5.', 'a@a.', '550 ', '0x8', 'From: ', '5 . 1 ']) {
      const begin = performance.now();
      lookup(piece.repeat(1_000_000 / piece.length), table, dictionary);
      expect(performance.now() - begin).toBeLessThan(1000);
    }
  });
});

describe('a sentence of a server', () => {
  it('opens its page', () => {
    expect(lookup('Recipient rejected: User unknown', table, dictionary)).toMatchObject({
      kind: 'sentence',
      target: { url: '/errors/user-unknown/' },
    });
  });

  it('stands after the code that it comes with', () => {
    const found = lookup('550 5.1.1 User unknown', table, dictionary);
    expect(found.kind === 'code' && [found.target, ...found.others].map(({ url }) => url)).toEqual([
      '/errors/5.1.1/',
      '/errors/550/',
      '/errors/user-unknown/',
    ]);
  });

  it('tells more than the address that it names', () => {
    expect(lookup('<taro550@example.jp>: User unknown', table, dictionary).kind).toBe('sentence');
    expect(lookup('550 5.1.1 <taro@example.jp>', table, dictionary)).toMatchObject({ code: '5.1.1' });
  });

  it.each([
    ['メールが送れない', false, false],
    ['gmail 届かない', false, false],
    ['102', false, false],
    ['550', true, false],
    ['Recipient address rejected', false, true],
    ['550 5.1.1 Recipient address rejected', true, true],
  ])('%s asks for the codes: %s, for the sentences: %s', (text, codesAsked, sentences) => {
    expect(asksFor(text)).toEqual({ codes: codesAsked, sentences });
  });
});
