import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../../src/lib/checklist/damm.ts';

describe('checkDigit', () => {
  it('gives the digit of the dissertation’s example', () => {
    expect(checkDigit('572')).toBe(4);
  });

  it('makes every row of digits, with its own behind it, come to 0', () => {
    for (let number = 0; number < 10_000; number += 1) {
      const digits = String(number).padStart(4, '0');
      expect(checkDigit(digits + String(checkDigit(digits)))).toBe(0);
    }
  });
});
