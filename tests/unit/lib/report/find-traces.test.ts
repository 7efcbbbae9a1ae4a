import { describe, expect, it } from 'vitest';
import { findTraces } from '../../../../src/lib/report/find-traces.ts';

const postfix = `From: MAILER-DAEMON@sv1234.xserver.jp (Mail Delivery System)
To: taro@example-kogyo.co.jp
Message-Id: <20261103011503.4dXyZ0@sv1234.xserver.jp>

<hanako@docomo.ne.jp>: host mfsmax.docomo.ne.jp[203.0.113.5] said: 550 5.1.1 User unknown

Reporting-MTA: dns; sv1234.xserver.jp
X-Postfix-Queue-ID: 4dXyZ01abcz2
Arrival-Date: Tue,  3 Nov 2026 10:15:02 +0900 (JST)

From: =?UTF-8?B?5aSq6YOO?= <taro@example-kogyo.co.jp>
To: hanako@docomo.ne.jp
Message-ID: <abc.123@example-kogyo.co.jp>`;

describe('findTraces', () => {
  it('finds whose mail it was, and what its host’s logs know it by', () => {
    expect(findTraces(postfix, ['hanako@docomo.ne.jp'])).toEqual({
      sender: 'taro@example-kogyo.co.jp',
      lines: [
        'Reporting-MTA: sv1234.xserver.jp',
        'Queue-ID: 4dXyZ01abcz2',
        'Message-ID: <abc.123@example-kogyo.co.jp>',
      ],
    });
  });

  it('takes whom the notice was sent to, where nothing was returned', () => {
    const notice = 'From: postmaster@example.jp\nTo: taro@example.jp\n\n550 User unknown <hanako@b.example>';
    expect(findTraces(notice, ['hanako@b.example']).sender).toBe('taro@example.jp');
  });

  it('knows the sender by what Postfix and the dialogue of servers say', () => {
    const postfixed = 'X-Postfix-Sender: rfc822; taro@example.jp\nTo: hanako@b.example';
    expect(findTraces(postfixed, ['hanako@b.example']).sender).toBe('taro@example.jp');
    expect(findTraces('>>> MAIL From:<taro@example.jp> SIZE=1803', []).sender).toBe('taro@example.jp');
  });

  it('reads a quoted header in Japanese', () => {
    expect(
      findTraces('> 差出人： 山田 <yamada@example.jp>\n> 宛先： b@b.example', ['b@b.example']).sender,
    ).toBe('yamada@example.jp');
  });

  it.each(['', '550 5.1.1', 'From: MAILER-DAEMON', 'To: hanako@b.example'])(
    'finds nothing in 「%s」',
    (text) => {
      expect(findTraces(text, ['hanako@b.example'])).toEqual({ sender: '', lines: [] });
    },
  );

  it('takes a megabyte of one header in its stride', () => {
    const start = performance.now();
    findTraces(`From: ${'a@'.repeat(500_000)}`, []);
    findTraces('From: a\n'.repeat(120_000), []);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
