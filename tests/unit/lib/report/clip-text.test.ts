import { describe, expect, it } from 'vitest';
import { clipText, longestAnswer } from '../../../../src/lib/report/clip-text.ts';

describe('clipText', () => {
  it('leaves an answer of ordinary length as it is', () => {
    expect(clipText('メールが戻ってきます', longestAnswer)).toBe('メールが戻ってきます');
  });

  it.each([1, 5, 9, 14])(
    'leaves no half of an address that the cut goes through (%i letters before it)',
    (before) => {
      const text =
        'あ '.repeat(longestAnswer / 2).slice(0, longestAnswer - before) + 'taro.yamada@example.jp';
      expect(clipText(text, longestAnswer)).not.toMatch(/[a-z]/u);
    },
  );

  it('cuts a megabyte at the end of a word', () => {
    const clipped = clipText('User unknown\n'.repeat(80_000), longestAnswer);
    expect(clipped.length).toBeLessThanOrEqual(longestAnswer + 1);
    expect(clipped).toMatch(/(?:User|unknown)…$/u);
  });
});
