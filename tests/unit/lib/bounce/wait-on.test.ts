import { describe, expect, it } from 'vitest';
import { waitOn } from '../../../../src/lib/bounce/wait-on.ts';

const rfc = { warns: null, givesUp: [96, 120], patience: 24 } as const;
const none = {
  triedFor: null,
  triesFor: null,
  fromNow: false,
  triesUntil: null,
  sentAt: null,
  noticedAt: null,
};
const notice = 'Tue, 3 Nov 2026 14:15:02 +0900';
const arrival = 'Tue, 3 Nov 2026 10:15:02 +0900 (JST)';
const until = 'Sun, 8 Nov 2026 10:15:02 +0900';
const on = (times: object, now: string) => waitOn({ ...none, ...times }, rfc, Date.parse(now));

describe('how long to wait on a server that still tries', () => {
  it.each([
    ['just after the notice', '2026-11-03T15:00:00+09:00', 'wait'],
    ['the day after sending', '2026-11-04T10:16:00+09:00', 'other-way'],
    ['shortly before it gives up', '2026-11-08T10:00:00+09:00', 'other-way'],
    ['once it has given up', '2026-11-08T10:16:00+09:00', 'give-up'],
    ['long after', '2026-12-24T10:00:00+09:00', 'long-ago'],
  ])('%s, by the days of its report', (_, now, kind) => {
    expect(on({ sentAt: arrival, triesUntil: until }, now)?.kind).toBe(kind);
  });

  const givesUp = (times: object) => {
    const waiting = on(times, '2026-11-03T15:00:00+09:00');
    return waiting !== null && 'moments' in waiting
      ? waiting.moments.givesUp.map((moment) => new Date(moment).toISOString().slice(0, 13))
      : waiting;
  };
  it.each([
    ['the day that it names', { sentAt: arrival, triesUntil: until }, ['2026-11-08T01', '2026-11-08T01']],
    [
      'days since the mail was sent',
      { noticedAt: notice, triedFor: 4, triesFor: 120 },
      ['2026-11-08T01', '2026-11-08T01'],
    ],
    [
      'hours that are left',
      { noticedAt: notice, triesFor: 47, fromNow: true },
      ['2026-11-05T04', '2026-11-05T04'],
    ],
    ['the standard, where it says nothing', { sentAt: arrival }, ['2026-11-07T01', '2026-11-08T01']],
    [
      'the standard, where its days make no sense',
      { sentAt: until, triesUntil: arrival },
      { kind: 'future' },
    ],
  ])('counts by %s', (_, times, moments) => {
    expect(givesUp(times)).toEqual(moments);
  });

  it.each([
    ['a copied line', {}],
    ['hours without a day', { triedFor: 4, triesFor: 120 }],
    ['a day that cannot be read', { sentAt: 'きのう', triesFor: 120 }],
  ])('says nothing by %s', (_, times) => {
    expect(on(times, '2026-11-03T15:00:00+09:00')).toBeNull();
  });
});
