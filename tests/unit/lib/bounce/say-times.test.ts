import { describe, expect, it } from 'vitest';
import { sayTimes } from '../../../../src/lib/bounce/say-times.ts';

const none = { triedFor: null, triesFor: null, fromNow: false, triesUntil: null };
const say = (times: Partial<typeof none> | object) =>
  sayTimes({ ...none, ...times }, 'retrying', 'Asia/Tokyo');

describe('how long a server still tries', () => {
  it.each([
    ['a day in Japan', { triesUntil: 'Sun, 8 Nov 2026 10:15:02 +0900 (JST)' }, '11月8日10:15'],
    [
      'a day elsewhere, on the clock of the reader',
      { triesUntil: 'Sat, 07 Nov 2026 17:15:02 -0800' },
      '11月8日10:15',
    ],
    ['just after midnight', { triesUntil: '8 Nov 2026 00:05:00 +0900' }, '11月8日00:05'],
    ['a day before a number of hours', { triesFor: 120, triesUntil: '8 Nov 2026 10:15:00 +0900' }, '11月8日'],
    ['the hours that are left (Gmail)', { triesFor: 47, fromNow: true }, 'あと47時間'],
    ['a day that is left', { triesFor: 24, fromNow: true }, 'あと1日'],
    ['whole days (Postfix: until it is 5 days old)', { triesFor: 120 }, '送ってから5日'],
    ['how long it has tried, where nothing else is said', { triedFor: 4 }, '4時間'],
    ['minutes', { triedFor: 0.5 }, '30分'],
    ['hours for a day that cannot be read', { triesFor: 47, triesUntil: 'soon' }, '47時間'],
  ])('%s', (_, times, words) => {
    expect(say(times)).toContain(words);
  });

  it('says nothing where the notice does not, and nothing once the server gave up', () => {
    expect(say({})).toBeNull();
    expect(sayTimes({ ...none, triesFor: 47 }, 'failed', 'Asia/Tokyo')).toBeNull();
  });
});
