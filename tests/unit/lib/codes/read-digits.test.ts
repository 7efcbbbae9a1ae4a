import { describe, expect, it } from 'vitest';
import { readDigits } from '../../../../src/lib/codes/read-digits.ts';

describe('readDigits', () => {
  it.each([
    ['421', 'reply-4'],
    ['550', 'reply-5'],
    ['599', 'reply-5'],
  ])('reads the first digit of %s', (code, says) => {
    expect(readDigits(code)).toEqual([{ digits: code, meant: [0, 1], what: 'reply', says }]);
  });

  it.each([
    ['4.4.7', '4', '4', '7'],
    ['5.1.1', '5', '1', '1'],
    ['5.7.26', '5', '7', '26'],
    ['5.105.0', '5', '105', '0'],
  ])('reads %s in three lines', (code, kind, subject, detail) => {
    const lines = readDigits(code);
    expect(lines.map(({ digits, meant }) => digits.slice(...meant))).toEqual([kind, subject, detail]);
    expect(lines.map(({ says }) => says)).toEqual([`class-${kind}`, `subject-${subject}`, 'detail']);
  });

  it.each([
    '',
    '250',
    '2.1.5',
    '55',
    '5500',
    '5.1',
    '5.1.1.1',
    '5.1.1000',
    '550 5.1.1',
    ' 550',
    '５５０',
    'outlook-0x800ccc0e',
    '5.'.repeat(5000),
  ])('has no line for %j', (code) => {
    expect(readDigits(code)).toEqual([]);
  });
});
