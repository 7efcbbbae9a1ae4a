import { expect, it } from 'vitest';
import { formatSize } from '../../../../src/lib/size/format-size.ts';

it.each([
  [0, '0 バイト'],
  [1, '1 バイト'],
  [1023, '1023 バイト'],
  [1024, '1 KB'],
  [1536, '1.5 KB'],
  [524_288, '512 KB'],
  [1024 ** 2, '1 MB'],
  [30_700_000, '29.3 MB'],
  [25 * 1024 ** 2, '25 MB'],
  [104_857_600, '100 MB'],
  [200.4 * 1024 ** 2, '200 MB'],
  [1024 ** 3 - 1, '1 GB'],
  [1024 ** 3, '1 GB'],
  [2.5 * 1024 ** 3, '2.5 GB'],
  [300 * 1024 ** 3, '300 GB'],
  [5000 * 1024 ** 3, '5,000 GB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(formatSize(bytes)).toBe(said);
});
