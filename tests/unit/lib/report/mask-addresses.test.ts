import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/lib/report/mask.ts';

const masked = (text: string): string => mask(text).text;

describe('an address', () => {
  it('becomes a letter before its domain, the same for the same person in whatever case or width', () => {
    expect(masked('taro@docomo.ne.jp から hanako@gmail.com へ。ＴＡＲＯ＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ')).toBe(
      'Aさん@docomo.ne.jp から Bさん@gmail.com へ。Aさん＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ',
    );
  });

  it('is another person at another domain', () => {
    expect(masked('taro@docomo.ne.jp taro@ezweb.ne.jp')).toBe('Aさん@docomo.ne.jp Bさん@ezweb.ne.jp');
  });

  it('goes on with AA after Z, and leaves out the letters that a text has already', () => {
    const many = Array.from({ length: 28 }, (_, i) => `user${i}x@example.jp`).join(' ');
    expect(masked(many)).toMatch(/Zさん@example\.jp AAさん@example\.jp ABさん@example\.jp$/u);
    expect(masked('Aさん@docomo.ne.jp と taro@docomo.ne.jp')).toBe(
      'Aさん@docomo.ne.jp と Bさん@docomo.ne.jp',
    );
  });

  it.each([
    ['<taro@example.jp>', '<Aさん@example.jp>'],
    ['rfc822;taro@example.jp', 'rfc822;Aさん@example.jp'],
    ['mailto:taro@example.jp?body=x', 'mailto:Aさん@example.jp?body=x'],
    ['"taro..y."@docomo.ne.jp', 'Aさん@docomo.ne.jp'],
    ['taro..y.@docomo.ne.jp', 'Aさん@docomo.ne.jp'],
    ['taro%example.jp@relay.example.net', 'Aさん@relay.example.net'],
    ['SRS0=aB1c=XY=example.com=taro@fwd.example.net', 'Aさん@fwd.example.net'],
    ['bounce+taro=example.jp@list.example.org', 'Aさん@list.example.org'],
    ['@mx.example.jp:taro@server', '@mx.example.jp:Aさん@server'],
    [
      'to=<taro@example.jp>, orig_to=<hanako@example.jp>',
      'to=<Aさん@example.jp>, orig_to=<Bさん@example.jp>',
    ],
    ['ctladdr=taro@example.jp (1001/1001)', 'ctladdr=Aさん@example.jp (1001/1001)'],
    ['taro@[192.0.2.1]', 'Aさん@[192.0.2.1]'],
    ['連絡先はtaro@docomo.ne.jpです', '連絡先はAさん@docomo.ne.jpです'],
    ['taro（at）docomo.ne.jp', 'Aさん（at）docomo.ne.jp'],
    ['taro★docomo.ne.jp', 'Aさん★docomo.ne.jp'],
    ['taro @ docomo.ne.jp', 'Aさん @ docomo.ne.jp'],
    ['taro@docomo。ne。jp', 'Aさん@docomo。ne。jp'],
    ['太郎@example.jp', 'Aさん@example.jp'],
    ['user@日本語.jp', 'Aさん@日本語.jp'],
    [
      'https://example.jp/stop?mail=taro%40docomo.ne.jp&id=12',
      'https://example.jp/stop?mail=Aさん%40docomo.ne.jp&id=12',
    ],
    ['/home/x/.forward/taro@example.jp: No such file', '/home/Aさん/.forward/Bさん@example.jp: No such file'],
    ['dGFyby55YW1hZGFAZXhhbXBsZS5qcA==', 'Aさん'],
  ])('is found in %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it.each([
    '@docomo.ne.jp を受信許可にしました',
    'gmail.comと@yahoo.co.jp',
    'postmaster@example.jp MAILER-DAEMON@example.jp no-reply@example.jp root@mx.example.jp',
    'postal-mime@4.0.0',
    '100@5円',
    'dkim=pass header.i=@example.com',
    'info@ から届きません',
  ])('is no person in %s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

describe('a local part that stands alone', () => {
  it('is the person of its address, in whatever case, and with another sign between its parts', () => {
    expect(
      masked(
        '<taro.yamada@example.jp>: unknown user: "taro.yamada"\nmailbox:Taro_Yamada\n/var/mail/taro.yamada',
      ),
    ).toBe('<Aさん@example.jp>: unknown user: "Aさん"\nmailbox:Aさん\n/var/mail/Aさん');
  });

  it('stays in names of hosts, in ids, and where it is a word of the notice', () => {
    const text = (local: string): string =>
      `${local}@example.jp host kijitora.example.jp id kijitora-22-nyan\n550 User unknown`;
    expect(masked(text('kijitora'))).toBe(text('Aさん'));
    expect(masked(text('user'))).toBe(text('Aさん'));
  });

  it.each([
    ['550 5.1.1 taro... User unknown', '550 5.1.1 taro... User unknown'],
    ['taro... User unknown', 'Aさん... User unknown'],
    ['User unknown: kijitora', 'User unknown: Aさん'],
    ['user kijitora does not exist', 'user Aさん does not exist'],
    ['<kijitora>: Recipient address rejected', '<Aさん>: Recipient address rejected'],
    ['Final-Recipient: x-unix; taro', 'Final-Recipient: x-unix; Aさん'],
    [
      'Received: from kijitora by mx.example.jp with local',
      'Received: from Aさん by mx.example.jp with local',
    ],
    ['(Authenticated sender: kijitora)', '(Authenticated sender: Aさん)'],
    ['/o=Example/ou=Tokyo/cn=Recipients/cn=TYamada', '/o=Example/ou=Tokyo/cn=Recipients/cn=Aさん'],
    ['c=JP;a= ;p=EXAMPLE;o=Tokyo;s=Yamada;g=Taro;', 'c=JP;a= ;p=EXAMPLE;o=Tokyo;s=Aさん;g=Bさん;'],
    [
      'User Taro Yamada/Tokyo/Example not listed in Domino Directory',
      'User Aさん/Tokyo/Example not listed in Domino Directory',
    ],
    ['ユーザー名：ｔａｒｏ１２３４', 'ユーザー名：Aさん'],
    ['<br> <Caution>', '<br> <Caution>'],
  ])('is read as servers write it: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});
