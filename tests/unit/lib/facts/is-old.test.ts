import { describe, expect, it } from 'vitest';
import { isOld } from '../../../../src/lib/facts/is-old.ts';

const from = (url: string, asOf: string | null) => ({
  asOf,
  source: { name: '', url, kind: 'official' as const },
});

describe('isOld', () => {
  it.each([
    ['2023-11-23', '2026-11-24', true],
    ['2023-11-24', '2026-11-24', false],
    ['2023-10', '2026-11-24', true],
    ['2023-11', '2026-11-01', false],
    ['2022', '2026-01-01', true],
    ['2023', '2026-12-31', false],
    ['1996-11', '2026-11-24', true],
    ['2026-11-24', '2026-11-24', false],
    ['2027', '2026-11-24', false],
    ['2021-02-28', '2024-02-29', true],
  ])('a fact of %s is old on %s: %s', (asOf, today, old) => {
    expect(isOld(from('https://example.jp/help', asOf), today)).toBe(old);
  });

  it('does not call a fact old whose date is not known', () => {
    expect(isOld(from('https://example.jp/help', null), '2026-11-24')).toBe(false);
  });

  it('does not call an RFC old, whose text never changes', () => {
    expect(isOld(from('https://www.rfc-editor.org/rfc/rfc2045.html', '1996-11'), '2026-11-24')).toBe(false);
  });
});
