import { describe, expect, it } from 'vitest';
import { judgePercent, judgeSizes, readUse } from '../../../../src/lib/box-check/judge-use.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;

describe('readUse', () => {
  it.each([
    ['92%', 92],
    ['９２％', 92],
    ['92.5 %', 92.5],
    ['約80パーセント', 80],
    ['100%を使用中', 100],
    ['92% 使用済み', 92],
  ])('reads the share %s', (text, percent) => {
    expect(readUse(text)).toEqual({ kind: 'percent', percent });
  });

  it.each([
    ['12GB', 12 * GB],
    ['800メガ', 800 * MB],
    ['14.5 GB使用', 14.5 * GB],
    ['2TB', 2048 * GB],
  ])('reads the size %s', (text, bytes) => {
    expect(readUse(text)).toEqual({ kind: 'size', bytes });
  });

  it.each([
    ['', 'empty'],
    ['たくさん', 'unreadable'],
    ['12', 'no-unit'],
    ['9999%', 'unreadable'],
    ['10%しか残っていません', 'unreadable'],
    ['10%空き', 'unreadable'],
    ['15% free', 'unreadable'],
    ['15GB中14GB', 'unreadable'],
    ['-3GB', 'negative'],
  ])('asks back for %s', (text, kind) => {
    expect(readUse(text).kind).toBe(kind);
  });
});

describe('judgeSizes', () => {
  it.each([
    [0, 15 * GB, 'room', 0],
    [13.4 * GB, 15 * GB, 'room', 89],
    [13.5 * GB, 15 * GB, 'nearly-full', 90],
    [14.99 * GB, 15 * GB, 'nearly-full', 99],
    [15 * GB, 15 * GB, 'full', 100],
    [16 * GB, 15 * GB, 'full', 106],
    [1, 0, 'full', 100],
  ])('%d of %d bytes: %s, %d percent', (used, capacity, level, percent) => {
    expect(judgeSizes(used, capacity)).toMatchObject({ level, percent });
  });

  it('tells what is free, also where nothing is', () => {
    expect(judgeSizes(12 * GB, 15 * GB).free).toBe(3 * GB);
    expect(judgeSizes(16 * GB, 15 * GB).free).toBe(-1 * GB);
  });
});

describe('judgePercent', () => {
  it('needs no capacity', () => {
    expect(judgePercent(95, null)).toEqual({ level: 'nearly-full', percent: 95, free: null });
  });

  it('tells what is free where the capacity is known', () => {
    expect(judgePercent(50, 200 * MB)).toEqual({ level: 'room', percent: 50, free: 100 * MB });
  });
});
