import { expect, it } from 'vitest';
import { codeUnit } from '../../../../src/lib/search/code-unit.ts';

it('gives words of four letters, so that none begins another and the prefix search of the engine is exact', () => {
  for (const unit of ['#12', 'めー', '容量', 'gma', '550', '']) expect(codeUnit(unit)).toMatch(/^[a-z]{4}$/);
});

it('gives the same word always, and seldom one word to two units', () => {
  const units = Array.from({ length: 3000 }, (_, index) => String.fromCharCode(0x4e00 + index, 0x3042));
  const codes = units.map(codeUnit);
  expect(units.map(codeUnit)).toEqual(codes);
  expect(new Set(codes).size).toBeGreaterThan(2950);
});
