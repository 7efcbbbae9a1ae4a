import { expect, it } from 'vitest';
import { isSentence } from '../../../../src/lib/search/is-sentence.ts';

it.each([
  ['Recipient address rejected', true],
  ['ｕｓｅｒ ｉｓ ｕｎｋｎｏｗｎ', true],
  ['User unknown', false],
  ['添付 pdf が 送れない', false],
])('%s is a sentence: %s', (text, expected) => {
  expect(isSentence(text)).toBe(expected);
});

it('takes linear time for a word without an end', () => {
  const start = performance.now();
  isSentence('a'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(100);
});
