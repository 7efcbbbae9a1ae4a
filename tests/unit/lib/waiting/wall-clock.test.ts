import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt, sayMoment, wallAt } from '../../../../src/lib/waiting/wall-clock.ts';

const wall = (year: number, month: number, day: number, hour: number, minute: number) => ({
  year,
  month,
  day,
  hour,
  minute,
});
const utc = (moment: number) => new Date(moment).toISOString();

describe('a time on the wall', () => {
  it.each([
    ['in Japan', wall(2026, 11, 3, 10, 15), 'Asia/Tokyo', '2026-11-03T01:15:00.000Z'],
    ['in New York in winter', wall(2026, 11, 3, 10, 15), 'America/New_York', '2026-11-03T15:15:00.000Z'],
    ['in New York in summer', wall(2026, 7, 3, 10, 15), 'America/New_York', '2026-07-03T14:15:00.000Z'],
    ['in India', wall(2026, 11, 3, 0, 0), 'Asia/Kolkata', '2026-11-02T18:30:00.000Z'],
  ])('%s is one moment', (_, time, zone, moment) => {
    expect(utc(momentAt(time, zone))).toBe(moment);
  });

  it('that a clock leaps over, or has twice, is at most an hour off', () => {
    for (const [time, around] of [
      [wall(2026, 3, 8, 2, 30), '2026-03-08T07:00:00Z'],
      [wall(2026, 11, 1, 1, 30), '2026-11-01T06:00:00Z'],
    ] as const)
      expect(Math.abs(momentAt(time, 'America/New_York') - Date.parse(around))).toBeLessThanOrEqual(
        3_600_000,
      );
  });

  it.each([
    wall(2026, 2, 31, 10, 0),
    wall(2026, 13, 1, 10, 0),
    wall(2026, 1, 1, 25, 0),
    wall(2026, 1, 1, 1, 60),
  ])('that no calendar has is none: %j', (time) => {
    expect(momentAt(time, 'Asia/Tokyo')).toBeNaN();
  });

  it('comes back as it was wherever the clock stands still', () => {
    const zones = constantFrom('Asia/Tokyo', 'UTC', 'Asia/Kathmandu', 'Pacific/Honolulu', 'Etc/GMT+12');
    const minutes = integer({ min: 0, max: 60 * 24 * 365 * 60 });
    assert(
      property(zones, minutes, (zone, minute) => {
        const moment = Date.UTC(1990, 0, 1) + minute * 60_000;
        expect(momentAt(wallAt(moment, zone), zone)).toBe(moment);
      }),
    );
  });
});

it('is said on the clock of the reader', () => {
  const moment = Date.parse('2026-11-07T15:05:00Z');
  expect(sayMoment(moment, 'Asia/Tokyo')).toBe('11月8日00:05');
  expect(sayMoment(moment, 'America/Los_Angeles')).toBe('11月7日07:05');
});
