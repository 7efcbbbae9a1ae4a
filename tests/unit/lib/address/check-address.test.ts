import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../src/lib/address/check-address.ts';
import type { Verdict } from '../../../../src/lib/address/verdict.ts';
import { lines, list } from './list.ts';
import { rubbish } from './rubbish.ts';

const check = (text: string): Verdict => checkAddress(text, list);

/** What an address comes to: the address to use, or why there is none. */
function answer(text: string): string {
  const verdict = check(text);
  return verdict.kind === 'repaired' ? `→ ${verdict.address}` : verdict.kind;
}

function reasons(text: string): string[] {
  const verdict = check(text);
  if (verdict.kind !== 'repaired') return [];
  return verdict.cells.flatMap((cell) => (cell.why === null ? [] : [`${cell.old}>${cell.new} ${cell.why}`]));
}

describe('a good address is left in peace', () => {
  it.each([
    ['a carrier', 'taro@docomo.ne.jp'],
    ['a company on no list', 'taro@example-kogyo.co.jp'],
    ['capitals, which mail ignores', 'Taro.Yamada@Docomo.NE.JP'],
    ['a tag after a plus', 'yamada+news@gmail.com'],
    ['a quoted local part', '"taro..yamada"@docomo.ne.jp'],
    ['a service near gmail.com', 'taro@mail.com'],
    ['another one', 'taro@ymail.com'],
    ['a service of another country', 'taro@gmx.de'],
    ['a known name under another country', 'taro@yahoo.co.kr'],
    ['the same, on no list', 'taro@hotmail.com.pe'],
    ['a company with a known name in its own', 'taro@docomo-net.jp'],
    ['a word one letter away from live.com', 'taro@love.com'],
    ['a word one letter away from nifty.com', 'taro@fifty.com'],
    ['initials near aol.com', 'taro@abl.com'],
    ['a regional sub-domain', 'taro@aurora.ocn.ne.jp'],
    ['a Japanese domain', 'taro@日本語.jp'],
    ['a Cyrillic domain', 'taro@почта.рф'],
    ['punycode', 'taro@xn--wgv71a119e.jp'],
    ['a long vowel in a Japanese domain', 'taro@コーヒー豆.com'],
    ['the figure one in a Japanese domain', 'taro@一番.jp'],
    ['a host beside a listed one', 'taro@s.tsukuba.ac.jp'],
    ['the owner of a listed host', 'taro@tsukuba.ac.jp'],
    ['a Japanese name near yahoo.co.jp', 'taro@yaoko.co.jp'],
    ['a city hall', 'taro@city.kawagoe.saitama.jp'],
    ['a prefecture', 'taro@metro.tokyo.lg.jp'],
  ])('%s: %s', (_, address) => {
    expect(check(address)).toEqual({ kind: 'fine', address });
  });
});

describe('a slip is repaired', () => {
  it.each([
    ['yamada@gmial.con', 'yamada@gmail.com', ['ia>ai swapped', 'n>m neighbouring-key']],
    ['taro@docmo.ne.jp', 'taro@docomo.ne.jp', ['>o dropped']],
    ['taro@docomoo.ne.jp', 'taro@docomo.ne.jp', ['o> doubled']],
    ['yamada@gmaiul.com', 'yamada@gmail.com', ['u> inserted']],
    ['taro@yahho.co.jp', 'taro@yahoo.co.jp', ['h>o other-letter']],
    ['taro@dokomo.ne.jp', 'taro@docomo.ne.jp', ['k>c sound-alike']],
    ['taro@icIoud.com', 'taro@icloud.com', ['I>l look-alike']],
    ['taro@0cn.ne.jp', 'taro@ocn.ne.jp', ['0>o look-alike']],
    ['yamada@grnail.com', 'yamada@gmail.com', ['rn>m look-alike']],
    ['taro@ezweb.ne.pj', 'taro@ezweb.ne.jp', ['pj>jp swapped']],
    ['taro@ezwebne.jp', 'taro@ezweb.ne.jp', ['>. missing-dot']],
    ['taro@ocn..ne.jp', 'taro@ocn.ne.jp', ['.> doubled']],
    ['taro@au,com', 'taro@au.com', [',>. comma-for-dot']],
    ['taro@biglobe/ne.jp', 'taro@biglobe.ne.jp', ['/>. comma-for-dot']],
    ['taro@docomo.or.jp', 'taro@docomo.ne.jp', ['.or.jp>.ne.jp tld']],
    ['yamada@gmail.co.jp', 'yamada@gmail.com', ['.co.jp>.com tld']],
    ['taro@softbank.ne', 'taro@softbank.ne.jp', ['.ne>.ne.jp tld']],
    ['yamada@gmail', 'yamada@gmail.com', ['>.com tld']],
    ['taro@docomo.ne.jp.com', 'taro@docomo.ne.jp', ['.ne.jp.com>.ne.jp tld']],
    ['taro@y_mobile.ne.jp', 'taro@y-mobile.ne.jp', ['_>- look-alike']],
    ['taro@aurora.ocm.ne.jp', 'taro@aurora.ocn.ne.jp', ['m>n neighbouring-key']],
    ['taro@example-kogyo.co.pj', 'taro@example-kogyo.co.jp', ['pj>jp swapped']],
    ['taro@tanaka.co.jo', 'taro@tanaka.co.jp', ['o>p neighbouring-key']],
    ['taro@tanaka.cp.jp', 'taro@tanaka.co.jp', ['p>o neighbouring-key']],
    ['taro@.docomo.ne.jp', 'taro@docomo.ne.jp', ['.> extra-dot']],
    ['taro@i,softbank.jp', 'taro@i.softbank.jp', [',>. comma-for-dot']],
    ['taro@example-kogyo..co.jp', 'taro@example-kogyo.co.jp', ['.> doubled']],
    ['taro@example-kogyo.con', 'taro@example-kogyo.com', ['n>m neighbouring-key']],
    ['taro@どこも。ね。jp', 'taro@docomo.ne.jp', ['どこも。ね。jp>docomo.ne.jp kana-mode']],
  ])('%s was meant to be %s', (typed, meant, why) => {
    expect(check(typed)).toMatchObject({
      kind: 'repaired',
      address: meant,
      certainty: 'likely',
      then: 'fine',
    });
    expect(reasons(typed)).toEqual(why);
  });

  it('keeps a guess to itself where two domains were as likely meant', () => {
    expect(answer('taro@.vodafone.ne.jp')).toBe('not-an-address');
    expect(check('taro@ond.ne.jp')).toMatchObject({ kind: 'unsure', why: 'close-to-known' });
  });
});

describe('what is around an address is taken off, for certain', () => {
  it.each([
    ['full width', 'ｔａｒｏ＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ'],
    ['full width, and small letters for capitals', 'taro@DOCOMO.NE.JP　'],
    ['a name and angle brackets', '山田　太郎 <taro@docomo.ne.jp>'],
    ['a quoted name with a comma', '"Yamada, Taro" <taro@docomo.ne.jp>'],
    ['full-width angle brackets', '山田＜ｔａｒｏ＠docomo.ne.jp＞'],
    ['a whole name', 'Taro Yamada taro@docomo.ne.jp'],
    ['a label', 'メールアドレス：taro@docomo.ne.jp'],
    ['an English label', 'e-mail taro@docomo.ne.jp'],
    ['a parameter of a link', 'mailto:?to=taro@docomo.ne.jp'],
    ['a mark of a list', '1) taro@docomo.ne.jp'],
    ['a circled figure', '①taro@docomo.ne.jp'],
    ['the cell before it', '12,taro@docomo.ne.jp'],
    ['a telephone number', '090-1234-5678 taro@docomo.ne.jp'],
    ['the end of a sentence', '電話03。taro@docomo.ne.jp'],
    ['marks in marks', "'*taro@docomo.ne.jp*'"],
    ['brackets of a web page', '&lt;taro@docomo.ne.jp&gt;'],
    ['a link', 'mailto:taro@docomo.ne.jp?subject=hello'],
    ['corner brackets', '「taro@docomo.ne.jp」'],
    ['single quotes', "'taro@docomo.ne.jp'"],
    ['bold marks', '**taro@docomo.ne.jp**'],
    ['a full stop', 'taro@docomo.ne.jp。'],
    ['a comma', 'taro@docomo.ne.jp、'],
    ['a period', 'taro@docomo.ne.jp.'],
    ['a sentence', '連絡先はtaro@docomo.ne.jpまで'],
    ['an English sentence', 'please write to taro@docomo.ne.jp soon'],
    ['two @', 'taro@@docomo.ne.jp'],
    ['two @ in full width', 'taro＠＠docomo.ne.jp'],
    ['spaces around the @', 'taro @ docomo.ne.jp'],
    ['a space after a dot', 'taro@docomo. ne.jp'],
    ['a space within the domain', 'taro@do como.ne.jp'],
    ['a zero width space', 'taro\u200b@docomo.ne.jp'],
    ['a byte order mark', '\ufefftaro@docomo.ne.jp'],
    ['a soft hyphen', 'taro@do\u00adcomo.ne.jp'],
    ['a no-break space', 'taro@docomo.ne.jp\u00a0'],
    ['a direction mark', '\u202etaro@docomo.ne.jp'],
    ['a Cyrillic letter', 'taro@doc\u043emo.ne.jp'],
    ['kana mode’s full stops', 'taro@docomo。ne。jp'],
    ['kana mode’s middle dots', 'taro@docomo・ne・jp'],
  ])('%s', (_, text) => {
    expect(check(text)).toMatchObject({
      kind: 'repaired',
      address: 'taro@docomo.ne.jp',
      certainty: 'certain',
      then: 'fine',
    });
  });

  it('is not so certain where a capitalised word may be the first half of the address', () => {
    expect(check('Taro yamada@docomo.ne.jp')).toMatchObject({
      address: 'yamada@docomo.ne.jp',
      certainty: 'likely',
    });
  });

  it('names an invisible character by its number', () => {
    const verdict = check('taro\u200b@docomo.ne.jp');
    const found =
      verdict.kind === 'repaired' ? verdict.cells.find((cell) => cell.why === 'invisible') : undefined;
    expect(found).toEqual({ old: '\u200b', new: '', why: 'invisible', codePoint: 'U+200B' });
  });

  it('puts every typed character into a cell, in order', () => {
    for (const text of [
      '山田<ｔａｒｏ＠gmial.con>。',
      'taro@@docomo',
      'mailto:taro@どこも。ね。jp',
      'taro😀 <taro@docomo。ne。jp>',
    ]) {
      const verdict = check(text);
      const cells = verdict.kind === 'repaired' ? verdict.cells : [];
      expect(cells.map((cell) => cell.old).join('')).toBe(text);
      expect(cells.map((cell) => cell.new).join('')).toBe(
        verdict.kind === 'repaired' ? verdict.address : null,
      );
    }
  });
});

describe('the old forms of docomo and au are real, and risky', () => {
  it.each([
    ['taro..yamada@docomo.ne.jp', 'double-dot'],
    ['taro.@ezweb.ne.jp', 'dot-at-edge'],
    ['.taro@docomo.ne.jp', 'dot-at-edge'],
  ])('%s', (address, why) => {
    expect(check(address)).toEqual({ kind: 'risky', address, why });
  });

  it('stay so when something else is repaired', () => {
    expect(check('taro..t@docmo.ne.jp')).toMatchObject({ address: 'taro..t@docomo.ne.jp', then: 'risky' });
  });

  it('exist nowhere else', () => {
    expect(check('taro..yamada@gmail.com')).toEqual({ kind: 'not-an-address', why: 'misplaced-dot' });
  });
});

describe('a name that its service does not give out is doubtful, never wrong', () => {
  it.each([
    ['taro@gmail.com', 'Gmail', 'too-short', '6'],
    ['a.b.c.d.e@gmail.com', 'Gmail', 'too-short', '6'],
    [`${'a'.repeat(31)}@googlemail.com`, 'Gmail', 'too-long', '30'],
    ['yamada_taro@gmail.com', 'Gmail', 'sign', '_'],
    ['taro+news@docomo.ne.jp', 'ドコモメール', 'sign', '+'],
    ['1taro@docomo.ne.jp', 'ドコモメール', 'first-character', '1'],
    ['0taro@ezweb.ne.jp', 'auメール', 'first-character', '0'],
  ])('%s', (address, service, kind, detail) => {
    expect(check(address)).toEqual({
      kind: 'unsure',
      address,
      why: 'provider-rule',
      breach: { service, kind, detail },
    });
  });

  it.each([
    ['09012345678@docomo.ne.jp', 'a telephone number, as docomo gave out at first'],
    ['-taro-@au.com', 'signs at the edge'],
    ['Yamada.Taro+news@gmail.com', 'capitals, a dot and a tag'],
    ['"a b"@gmail.com', 'a quoted one'],
    ['taro_@au.com', 'no rule known for so few letters'],
  ])('%s may be: %s', (address) => {
    expect(check(address)).toEqual({ kind: 'fine', address });
  });

  it('is told beside the repair of its domain', () => {
    expect(check('taro@gmial.com')).toMatchObject({
      kind: 'repaired',
      address: 'taro@gmail.com',
      then: 'unsure',
      breach: { service: 'Gmail', kind: 'too-short', detail: '6' },
    });
  });
});

describe('what is no address is called so, with why', () => {
  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['taro', 'no-at'],
    ['taro.docomo.ne.jp', 'no-at'],
    ['taro@docomo@ne.jp', 'several-at'],
    ['@docomo.ne.jp', 'nothing-before-at'],
    ['taro@', 'nothing-after-at'],
    ['taro yamada@docomo.ne.jp', 'space-inside'],
    ['taro,yamada@docomo.ne.jp', 'bad-character'],
    ['たろう@docomo.ne.jp', 'bad-character'],
    ['ta:ro.y@docomo.ne.jp', 'bad-character'],
    ['taro@g', 'domain-without-dot'],
    ['taro@doco%mo.ne.jp', 'bad-character'],
    ['taro@localhost', 'domain-without-dot'],
    ['taro@-example.co.jp', 'misplaced-hyphen'],
    [`${'a'.repeat(65)}@gmail.com`, 'too-long'],
    [`taro@${'a'.repeat(64)}.com`, 'too-long'],
    ['a'.repeat(3000), 'too-long'],
  ])('%j: %s', (text, why) => {
    expect(check(text)).toEqual({ kind: 'not-an-address', why });
  });
});

describe('where nothing can be told it says so', () => {
  it.each([
    ['taro@example.zzz', 'unknown-ending'],
    ['taro@co.jp', 'unknown-ending'],
    ['taro@[192.168.0.1]', 'number-address'],
    ['taro@[IPv6:2001:db8::1]', 'number-address'],
    ['jürgen@example.de', 'unusual-characters'],
  ])('%s: %s', (address, why) => {
    expect(check(address)).toEqual({ kind: 'unsure', address, why });
  });
});

const known = lines.filter(({ domain }) => !domain.startsWith('*.')).map(({ domain }) => domain);
// As every service gives them out, so that only the domain decides.
const local = fc.stringMatching(/^[a-z][a-z0-9]{5,9}(?:\.[a-z0-9]{1,4})?$/);
const goodAddress = fc
  .tuple(
    local,
    fc.oneof(
      fc.constantFrom(...known),
      fc.constantFrom('example-kogyo.co.jp', 'tanaka.info', 'ritsumei.ac.jp'),
    ),
  )
  .map(([name, domain]) => `${name}@${domain}`);
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (key) => String.fromCharCode(key.charCodeAt(0) + 0xfee0));

describe('properties', () => {
  it('no domain of the list is taken for a slip of another', () => {
    for (const domain of known)
      expect(check(`yamada@${domain}`), domain).toEqual({ kind: 'fine', address: `yamada@${domain}` });
  });

  it('a good address in any wrapping comes back as it is', () => {
    const wrappings: ((address: string) => string)[] = [
      (a) => `山田 太郎 <${a}>`,
      (a) => `"Yamada, Taro" <${a}>`,
      (a) => `mailto:${a}`,
      (a) => `（${a}）`,
      (a) => `「${a}」`,
      (a) => ` ${a}　`,
      (a) => `${a}。`,
      (a) => `${a}、`,
      (a) => `${a};`,
      (a) => `\u200b${a}\u200b`,
      (a) => `メール：${a}`,
      (a) => a.replace('@', '@@'),
      (a) => a.replace('@', ' @ '),
      wide,
    ];
    fc.assert(
      fc.property(goodAddress, fc.constantFrom(...wrappings), (address, wrap) => {
        expect(answer(wrap(address))).toBe(`→ ${address}`);
      }),
      { numRuns: 500 },
    );
  });

  it('a suggestion is itself fine or risky (or doubtful by its service’s rule, and then said to be), and checking it again changes nothing', () => {
    const slip = fc.tuple(
      goodAddress,
      fc.nat(),
      fc.constantFrom('', 'x', '.', ',', 'm', 'ー', ' ', '@', '。'),
      fc.nat(2),
    );
    fc.assert(
      fc.property(slip, ([address, at, put, cut]) => {
        const place = at % address.length;
        const verdict = check(address.slice(0, place) + put + address.slice(place + cut));
        if (verdict.kind !== 'repaired') return;
        const again = check(verdict.address);
        expect([again.kind, 'address' in again && again.address]).toEqual([verdict.then, verdict.address]);
      }),
      { numRuns: 3000 },
    );
  });

  it('no text throws, and each gets one verdict', () => {
    fc.assert(
      fc.property(rubbish, (text) => {
        const verdict = check(text);
        if (verdict.kind !== 'repaired') return;
        expect(verdict.cells.map((cell) => cell.old).join('')).toBe(text);
        const again = check(verdict.address);
        expect([again.kind, 'breach' in again ? again.breach : null]).toEqual([verdict.then, verdict.breach]);
      }),
      { numRuns: 5000 },
    );
  });
});
