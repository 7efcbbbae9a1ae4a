import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/lib/report/mask.ts';

const masked = (text: string): string => mask(text).text;

describe('what a desk needs', () => {
  it.each([
    '550-5.7.26 554 5.7.1 421 4.7.0 0x800CCC0E (S3150) TSS04',
    'mx01.example.ne.jp[192.0.2.206]:25 2001:db8::1 sv1234.xserver.jp',
    '2026-10-13 10:46 20260801 Sat, 15 Aug 2026 15:30:01 +0900 (JST) 1416760974274',
    'x8U5feWe022126 1P1cqy-0001Tl-9p 4B2C91234 02f86d9b-eecf-573d-b47d-3d1850750c30',
    'Message-ID: <taro.123@docomo.ne.jp>',
    'message-id=<20260815.1234@mx.example.jp>, msgid=<a.b@example.com>',
    'DKIM-Signature: v=1; d=example.com; s=a2048; t=1528961417; h=Date:From:To:\n\tSubject:Message-ID;',
    'SIZE=16600348 (10485760) 4.5.6 port 587',
    'Subject: Undelivered Mail Returned to Sender',
    'https://support.google.com/mail/answer/2451690',
  ])('stays: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  it('is the id of the mail and not those of the mails before it', () => {
    expect(
      masked('Message-ID: <2026.new@x.example>\nReferences: <2025.old@x.example> <2026.new@x.example>'),
    ).toBe('Message-ID: <2026.new@x.example>\nReferences: <Aさん@x.example> <2026.new@x.example>');
  });
});

describe('labels', () => {
  const text = 'From: 高橋花子 <hanako@docomo.ne.jp>\nTEL 090-1234-5678\nHANAKO と +81 90 1234 5678';

  it('name what they stand for, once for each thing', () => {
    expect(mask(text).labels).toEqual([
      { key: 'name:高橋花子', kind: 'name', label: '●●●', original: '高橋花子' },
      {
        key: 'address:hanako@docomo.ne.jp',
        kind: 'address',
        label: 'Aさん@docomo.ne.jp',
        original: 'hanako@docomo.ne.jp',
      },
      { key: 'telephone:09012345678', kind: 'telephone', label: '●●●-●●●●-●●●●', original: '090-1234-5678' },
    ]);
  });

  it('give way one by one, and the letters of the others stay', () => {
    const shown = mask('taro@a.example hanako@b.example 090-1234-5678', new Set(['address:taro@a.example']));
    expect(shown.text).toBe('taro@a.example Bさん@b.example ●●●-●●●●-●●●●');
  });
});
