import { assert, constantFrom, double, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeWait, type Waiting } from '../../../../src/lib/waiting/judge-wait.ts';
import { phasesOf, type QueueTimes, toHours } from '../../../../src/lib/waiting/queue-times.ts';

const hour = 3_600_000;
const sent = Date.parse('2026-11-03T10:15:00+09:00');
const rfc: QueueTimes = { warns: null, givesUp: [96, 120], patience: 24 };
const short: QueueTimes = { warns: 4, givesUp: [8, 8], patience: 24 };
const judge = (hours: number, times: QueueTimes | null = rfc) => judgeWait(sent, sent + hours * hour, times);

describe('judgeWait', () => {
  it.each([
    [0, 'wait'],
    [4, 'wait'],
    [23.99, 'wait'],
    [24, 'other-way'],
    [96, 'other-way'],
    [119.99, 'other-way'],
    [120, 'give-up'],
    [239.99, 'give-up'],
    [240, 'long-ago'],
    [24 * 365, 'long-ago'],
  ])('by RFC 5321 says after %d hours: %s', (hours, kind) => {
    expect(judge(hours).kind).toBe(kind);
  });

  it.each([
    [3.99, 'wait'],
    [4, 'other-way'],
    [7.99, 'other-way'],
    [8, 'give-up'],
    [16, 'long-ago'],
  ])('leaves half of the time for another way where a server gives up early: %d hours, %s', (hours, kind) => {
    expect(judge(hours, short).kind).toBe(kind);
  });

  it('gives the moments at which things change', () => {
    expect(judge(1, short)).toEqual({
      kind: 'wait',
      moments: {
        warns: sent + 4 * hour,
        otherWay: sent + 4 * hour,
        givesUp: [sent + 8 * hour, sent + 8 * hour],
      },
    });
    expect(judge(1)).toMatchObject({
      moments: { warns: null, givesUp: [sent + 96 * hour, sent + 120 * hour] },
    });
  });

  it.each<[string, Waiting['kind'], Waiting]>([
    ['a time that is still to come', 'future', judge(-1)],
    ['a clock that is a little ahead', 'wait', judge(-0.05)],
    ['no time', 'unreadable', judgeWait(NaN, sent, rfc)],
    ['a time without end', 'unreadable', judgeWait(-Infinity, sent, rfc)],
    ['no clock', 'unreadable', judgeWait(sent, NaN, rfc)],
    ['a host that nobody knows', 'unknown-host', judge(1, null)],
  ])('has an answer for %s', (_, kind, waiting) => {
    expect(waiting.kind).toBe(kind);
  });
});

const order = ['future', 'wait', 'other-way', 'give-up', 'long-ago'];
const anyTimes = record({
  warns: constantFrom(null, 1, 4, 24),
  earliest: integer({ min: 1, max: 500 }),
  longer: integer({ min: 0, max: 100 }),
  patience: integer({ min: 1, max: 72 }),
}).map(({ warns, earliest, longer, patience }): QueueTimes => ({
  warns,
  givesUp: [earliest, earliest + longer],
  patience,
}));

describe('whatever the times of a server are', () => {
  it('what is to be done only moves on as time goes by', () => {
    const hours = double({ min: -10, max: 3000, noNaN: true });
    assert(
      property(anyTimes, hours, hours, (times, one, other) => {
        const [before, after] = [Math.min(one, other), Math.max(one, other)];
        expect(order.indexOf(judge(before, times).kind)).toBeLessThanOrEqual(
          order.indexOf(judge(after, times).kind),
        );
      }),
    );
  });

  it('the table and the clock say the same', () => {
    assert(
      property(anyTimes, double({ min: 0, max: 3000, noNaN: true }), (times, hours) => {
        const phase = phasesOf(times).find(({ from, to }) => from <= hours && hours < to);
        // At a boundary milliseconds round; anywhere else it is the same row.
        if (phasesOf(times).every(({ from }) => Math.abs(from - hours) > 1e-6))
          expect(judge(hours, times).kind).toBe(phase?.kind);
      }),
    );
  });

  it('the stretches follow each other without a gap, each with some time in it', () => {
    assert(
      property(anyTimes, (times) => {
        const phases = phasesOf(times);
        expect(phases[0]?.from).toBe(0);
        for (const [index, { from, to }] of phases.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(phases[index + 1]?.from ?? Infinity).toBe(to);
        }
      }),
    );
  });
});

it.each([
  [30, '分', 0.5],
  [4, '時間', 4],
  [5, '日', 120],
  [25, 'MB', null],
])('%d %s is %s hours', (value, unit, hours) => {
  expect(toHours(value, unit)).toBe(hours);
});
