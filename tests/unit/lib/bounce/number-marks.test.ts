import { expect, it } from 'vitest';
import { marksOf, numberMarks } from '../../../../src/lib/bounce/number-marks.ts';

const text = 'said: 550 5.1.1 User unknown';
const region = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

it('joins codes that stand side by side, and numbers in the order of the text', () => {
  const marks = numberMarks(text, [region('User unknown'), region('5.1.1'), region('550')]);
  expect(marks.map(({ start, end, number }) => [text.slice(start, end), number])).toEqual([
    ['550 5.1.1', 1],
    ['User unknown', 2],
  ]);
});

it('joins what overlaps, and leaves out what is empty', () => {
  const marks = numberMarks(text, [region('User'), region('User unknown'), { start: 3, end: 3 }]);
  expect(marks).toHaveLength(1);
});

it('finds the marks that a verdict stands on', () => {
  const marks = numberMarks(text, [region('550'), region('User unknown')]);
  expect(marksOf(marks, [region('unknown')]).map(({ number }) => number)).toEqual([2]);
});
