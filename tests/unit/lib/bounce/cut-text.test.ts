import { expect, it } from 'vitest';
import { cutText } from '../../../../src/lib/bounce/cut-text.ts';

it('shows a short mail whole', () => {
  expect(cutText(500, [{ start: 10, end: 20 }])).toEqual([{ start: 0, end: 500 }]);
});

it('shows of a long one the beginning and what stands around each mark, joined where they meet', () => {
  const marks = [
    { start: 20_000, end: 20_010 },
    { start: 20_100, end: 20_110 },
    { start: 50_000, end: 50_010 },
  ];
  expect(cutText(60_000, marks)).toEqual([
    { start: 0, end: 6000 },
    { start: 19_700, end: 20_310 },
    { start: 49_700, end: 50_310 },
  ]);
});

it('goes no further than the end', () => {
  expect(cutText(10_000, [{ start: 9990, end: 10_000 }]).at(-1)).toEqual({ start: 9690, end: 10_000 });
});
