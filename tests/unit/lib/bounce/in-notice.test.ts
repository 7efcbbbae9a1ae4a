import { expect, it } from 'vitest';
import { inNotice } from '../../../../src/lib/bounce/in-notice.ts';

function foundFor(words: string, notice: string): string {
  const text = `${notice}\n\n${words}`;
  const start = notice.length + 2;
  const found = inNotice(text, { start, end: text.length }, [{ start: 0, end: notice.length }]);
  return found.start < start ? text.slice(found.start, found.end) : '';
}

it.each([
  ['550', 'said: 550 User unknown', '550'],
  ['User unknown', 'USER\n   UNKNOWN', 'USER\n   UNKNOWN'],
  ['550', 'id 155012, 1550 bytes', ''],
  ['5.1.1', 'version 5.1.10, host 15.1.1', ''],
  ['a (b', 'no', ''],
])('%j of a report in the notice %j: %j', (words, notice, expected) => {
  expect(foundFor(words, notice)).toBe(expected);
});
