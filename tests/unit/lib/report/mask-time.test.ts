import { describe, expect, it } from 'vitest';
import { mask } from '../../../../src/lib/report/mask.ts';

describe('a text of a megabyte', () => {
  const size = 1_000_000;
  const notice = '<taro.yamada@example.jp>: host mx.example.jp[192.0.2.1] said: 550 5.1.1 User unknown\n';
  const letter = '田中です。電話は090-1234-5678、件名「お見積り」。山田様より hanako@docomo.ne.jp へ。\n';

  function secondsFor(text: string): number {
    // The processor's own time: on a busy machine the clock counts what others do.
    const before = process.cpuUsage();
    mask(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  }

  it.each([
    ...['@', '1', 'a.', '<', '"', '\\', ' ', '\n', '田', '田中様', '●', '-', '('],
    ...[
      'a@b.jp ',
      '"a@',
      'Subject: ',
      'subject「',
      'message-id:',
      '=?a?b?',
      'From: a\n',
      'c=JP;a=b;s=c;',
      '住所：',
      '03-',
    ],
    ...[notice, letter],
  ])('takes less than a second: %j', (unit) => {
    const long = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    // What takes long takes long a second time.
    if (secondsFor(long) >= 1) expect(secondsFor(long)).toBeLessThan(1);
  });
});
