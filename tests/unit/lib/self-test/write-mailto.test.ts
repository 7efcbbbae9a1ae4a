import { describe, expect, it } from 'vitest';
import { writeMailto } from '../../../../src/lib/self-test/write-mailto.ts';

const subjectIn = (link: string) => decodeURIComponent(link.replace('mailto:?subject=', ''));

describe('writeMailto', () => {
  it('names no address, and the time where there is one', () => {
    expect(subjectIn(writeMailto('テスト1'))).toBe('テスト1');
    expect(subjectIn(writeMailto('テスト1', new Date(2026, 10, 28, 14, 5)))).toBe('テスト1 11/28 14:05');
    expect(subjectIn(writeMailto('テスト4', new Date(2027, 0, 3, 0, 0)))).toBe('テスト4 1/3 00:00');
  });

  it('writes what mail apps read: no plus for a space, nothing that would end the subject', () => {
    expect(writeMailto('a&b=c?d#e', new Date(2026, 0, 1))).toMatch(/^mailto:\?subject=[\w%.~!*'()-]+$/u);
  });
});
