import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../../src/lib/waiting/read-moment.ts';
import { wallAt } from '../../../../src/lib/waiting/wall-clock.ts';

const zone = 'Asia/Tokyo';
/** A Thursday at noon. */
const now = Date.parse('2026-11-05T12:00:00+09:00');
const read = (text: string, timeZone = zone): string => {
  const moment = readMoment(text, now, timeZone);
  if (moment.kind !== 'moment') return moment.kind;
  const { year, month, day, hour, minute } = wallAt(moment.at, timeZone);
  return `${year}-${month}-${day} ${hour}:${String(minute).padStart(2, '0')}`;
};

describe('readMoment', () => {
  it.each([
    ['Tue, 3 Nov 2026 10:15:02 +0900', '2026-11-3 10:15'],
    ['Date: Tue, 3 Nov 2026 10:15:02 +0900 (JST)', '2026-11-3 10:15'],
    ['Mon, 02 Nov 2026 17:15:02 -0800', '2026-11-3 10:15'],
    ['Arrival-Date: Tue,  3 Nov 2026 01:15:02 GMT', '2026-11-3 10:15'],
    ['2026-11-03T01:15:02Z', '2026-11-3 10:15'],
    ['2026-11-03T10:15', '2026-11-3 10:15'],
    ['Sent: Tuesday, November 3, 2026 10:15 PM', '2026-11-3 22:15'],
    ['Nov 3, 2026 at 12:15 AM', '2026-11-3 0:15'],
  ])('reads the line of a mail: %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['2026年11月3日(火) 10:15', '2026-11-3 10:15'],
    ['2026年11月3日 火曜日 午後10:15', '2026-11-3 22:15'],
    ['2026/11/03 10:15', '2026-11-3 10:15'],
    ['１１月３日　１０時１５分', '2026-11-3 10:15'],
    ['11/3 10:15', '2026-11-3 10:15'],
    ['11月3日の夕方5時半', '2026-11-3 17:30'],
    ['11月3日の正午', '2026-11-3 12:00'],
    // Without a year it is the last such day.
    ['12/3 10:15', '2025-12-3 10:15'],
    ['11月4日25:10', '2026-11-5 1:10'],
  ])('reads a day as it is written in Japan: %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['きのうの夜9時', '2026-11-4 21:00'],
    ['昨日 21時半', '2026-11-4 21:30'],
    ['おととい 9:05', '2026-11-3 9:05'],
    ['今朝8時', '2026-11-5 8:00'],
    ['ゆうべ11時', '2026-11-4 23:00'],
    ['昨夜12時', '2026-11-5 0:00'],
    ['ゆうべの1時', '2026-11-5 1:00'],
    ['きのうの夜中の2時', '2026-11-4 2:00'],
    ['3時間前', '2026-11-5 9:00'],
    ['30分ほど前', '2026-11-5 11:30'],
    ['二日前は 2日前', '2026-11-3 12:00'],
    ['1時間半前', '2026-11-5 10:30'],
    ['2日前の朝9時', '2026-11-3 9:00'],
    ['2日前', '2026-11-3 12:00'],
    ['先ほど', '2026-11-5 12:00'],
    ['さっき', '2026-11-5 12:00'],
  ])('reads plain words: %s', (text, moment) => {
    expect(read(text)).toBe(moment);
  });

  it.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['11月3日', 'no-time'],
    ['きのう', 'no-time'],
    ['10:15', 'unreadable'],
    ['あした', 'unreadable'],
    ['9時間後', 'unreadable'],
    ['550 5.1.1 User unknown', 'unreadable'],
    ['2026年2月31日 10:00', 'unreadable'],
    ['11月3日 99:99', 'unreadable'],
    ['<img src=x onerror=alert(1)>', 'unreadable'],
  ])('says calmly what is missing in %j', (text, kind) => {
    expect(read(text)).toBe(kind);
  });

  it('takes words without a zone by the clock of the reader', () => {
    expect(read('11月3日 10:15', 'America/New_York')).toBe('2026-11-3 10:15');
    expect(read('Tue, 3 Nov 2026 10:15:02 +0900', 'America/New_York')).toBe('2026-11-2 20:15');
  });

  it('never throws, and gives a moment that is a number', () => {
    assert(
      property(string(), (text) => {
        const moment = readMoment(text, now, zone);
        expect(moment.kind !== 'moment' || Number.isFinite(moment.at)).toBe(true);
      }),
    );
  });

  it('reads what a mail writes of any moment', () => {
    assert(
      property(integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
        const written = new Date(seconds * 1000).toUTCString();
        const moment = readMoment(written, now, zone);
        expect(moment).toEqual({ kind: 'moment', at: Math.floor(seconds / 60) * 60_000 });
      }),
    );
  });
});
