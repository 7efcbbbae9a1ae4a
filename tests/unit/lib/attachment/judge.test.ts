import { describe, expect, it } from 'vitest';
import { judgeSize, type SizeLimit, type SizeVerdict } from '../../../../src/lib/attachment/judge.ts';

const file = (bytes: number) => [{ name: 'a.zip', bytes }];

describe('judgeSize', () => {
  it.each<[string, SizeLimit, [number, SizeVerdict][]]>([
    [
      'counts the files themselves where the service does',
      { megabytes: 25, counts: 'files' },
      [
        [25_000_000, 'fits'],
        [25_000_001, 'unsure'],
        [25 * 1024 ** 2, 'unsure'],
        [25 * 1024 ** 2 + 1, 'too-large'],
      ],
    ],
    [
      'counts what the files become where the service counts the whole mail',
      { megabytes: 10, counts: 'wire' },
      [
        [7_000_000, 'fits'],
        [7_500_000, 'unsure'],
        [8_000_000, 'too-large'],
      ],
    ],
    [
      'is unsure between both ways of counting where it is not known which one holds',
      { megabytes: 10, counts: 'unknown' },
      [
        [7_000_000, 'fits'],
        [8_000_000, 'unsure'],
        [10_000_000, 'unsure'],
        [10 * 1024 ** 2 + 1, 'too-large'],
      ],
    ],
    [
      'is unsure between both ends of a limit that the owner of the box sets',
      { megabytes: 1, upTo: 10, counts: 'files' },
      [
        [1_000_000, 'fits'],
        [5_000_000, 'unsure'],
        [10_000_000, 'unsure'],
        [11_000_000, 'too-large'],
      ],
    ],
  ])('%s', (_, limit, rows) => {
    expect(rows.map(([bytes]) => [bytes, judgeSize(file(bytes), limit)])).toEqual(rows);
  });

  it('judges files by their sum', () => {
    expect(
      judgeSize([...file(13_000_000), ...file(13_000_000), ...file(13_000_000)], {
        megabytes: 25,
        counts: 'files',
      }),
    ).toBe('too-large');
  });

  it('lets no files through any limit', () => {
    expect(judgeSize([], { megabytes: 1, counts: 'unknown' })).toBe('fits');
  });
});
