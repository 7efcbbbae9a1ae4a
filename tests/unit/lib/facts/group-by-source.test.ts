import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/lib/facts/fact.ts';
import { groupBySource } from '../../../../src/lib/facts/group-by-source.ts';

const fact = (label: string, url: string, more: Partial<Fact> = {}): Fact => ({
  label,
  text: label,
  source: { name: '例', url, kind: 'official' },
  asOf: null,
  confidence: 'official',
  ...more,
});
const labelsOf = (facts: readonly Fact[]) =>
  groupBySource(facts).map((group) => group.map(({ label }) => label));

describe('groupBySource', () => {
  it('puts together what was read on one page, in its order', () => {
    const facts = [
      fact('imap', 'https://a.jp/'),
      fact('note', 'https://b.jp/'),
      fact('smtp', 'https://a.jp/'),
    ];
    expect(labelsOf(facts)).toEqual([['imap', 'smtp'], ['note']]);
  });

  it.each<[string, Partial<Fact>]>([
    ['another date', { asOf: '2024-01' }],
    ['another confidence', { confidence: 'uncertain' }],
  ])('keeps %s apart', (_, more) => {
    expect(labelsOf([fact('a', 'https://a.jp/'), fact('b', 'https://a.jp/', more)])).toEqual([['a'], ['b']]);
  });

  it('gives nothing for nothing', () => {
    expect(groupBySource([])).toEqual([]);
  });
});
