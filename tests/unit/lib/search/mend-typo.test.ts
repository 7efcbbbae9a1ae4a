import { describe, expect, it } from 'vitest';
import { mendTypo } from '../../../../src/lib/search/mend-typo.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();

describe('a slip of the finger', () => {
  it.each([
    ['メールおくれなう', 'メール送れない'],
    ['とどかあい', '届かない'],
    ['gmali', 'gmail'],
    ['gmial から', 'gmail から'],
  ])('%s may mean %s', (typed, meant) => {
    expect(mendTypo(typed, lexicon)).toBe(meant);
  });

  it.each([
    'mymail',
    'spmail',
    'おしえてくだちい',
    'メールが送れない',
    'おくれない',
    'そらがきれい',
    'xyz',
    '',
    'た',
    '550 5.1.1',
    '漢字だけ',
  ])('%j is left alone', (typed) => {
    expect(mendTypo(typed, lexicon)).toBeNull();
  });

  it('takes no long time for a long text', () => {
    const begin = performance.now();
    mendTypo('おくれなかきくけこさしすせそ'.repeat(40), lexicon);
    expect(performance.now() - begin).toBeLessThan(300);
  });
});
