import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/lib/report/mask.ts';

/** Pieces that rules look for, and what stands around them: where rules meet, a mask could open another. */
const words =
  `@ ＠ %40 (at) ★ taro Taro taro.yamada root postmaster user unknown a example.jp docomo.ne.jp 192.0.2.1
  user%a.jp@relay.jp "a_b"@x.jp Aさん@docomo.ne.jp Bさん 090-1234-5678 ０９０－1234－5678 09012345678 +81-90-1234-5678
  〒100-0001 電話 TEL 550 高橋花子 高橋 様 さん です と申します 担当： お名前： 住所： （スズキ） 東京都千代田区1-2-3 件名:
  Subject: From: 差出人： Message-ID: =?UTF-8?B?5bGx?= Dear mailbox: user: /home/ /cn=recipients/cn= C=JP; A=b; S= http://
  mailto: ?subject= "subject": ● ●●● id ー \u200b \u{20BB7} < > ( ) [ ] " ' 「 」 . , : ： ; / = - _ +`.split(
    /\s+/u,
  );
const pieces = [...words, ' ', '　', '\n', '\t', '\\', 'Received: from ', ' by mx.example.jp with local'];
const text = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
      { weight: 1, arbitrary: fc.emailAddress() },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('masked again stays as it is', () => {
    fc.assert(
      fc.property(text, (one) => {
        const once = mask(one).text;
        expect(mask(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back whole when every label is let be seen', () => {
    fc.assert(
      fc.property(text, (one) => {
        const keys = new Set(mask(one).labels.map(({ key }) => key));
        expect(mask(one, keys).text).toBe(one);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses the local part of every address and keeps its domain', () => {
    const telling = fc.emailAddress().filter((address) => /^[a-z\d]{3}/u.test(address));
    fc.assert(
      fc.property(
        fc.array(telling, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('<%>', '%', '宛先は%です', '"%"'),
        (all, around) => {
          const out = mask(all.map((address) => around.replace('%', () => address)).join(' ')).text;
          for (const address of all) {
            const at = address.lastIndexOf('@');
            expect(out).not.toContain(`${address.slice(0, at)}@`);
            expect(out).toContain(address.slice(at));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
