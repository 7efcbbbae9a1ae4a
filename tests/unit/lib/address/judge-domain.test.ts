import { describe, expect, it } from 'vitest';
import { judgeDomain } from '../../../../src/lib/address/judge-domain.ts';
import { listOf } from './list.ts';

const list = listOf([
  { domain: 'gmail.com', weight: 9 },
  { domain: 'docomo.ne.jp', weight: 9 },
  { domain: '*.ocn.ne.jp', weight: 6 },
  { domain: 'tiki.ne.jp', weight: 3 },
  { domain: 'mail.com', weight: 0 },
]);

describe('a domain is weighed as it stands against what it can be a slip for', () => {
  it.each([
    ['gmail.com', 'listed'],
    ['aurora.ocn.ne.jp', 'listed'],
    ['mail.com', 'listed'],
    ['example-kogyo.co.jp', 'plausible'],
    ['gmail.de', 'plausible'],
  ])('%s is %s', (domain, kind) => {
    expect(judgeDomain(domain, list)).toEqual({ kind });
  });

  it.each([
    ['gmali.com', 'gmail.com'],
    ['gmail.cm', 'gmail.com'],
    ['tiki.n.jp', 'tiki.ne.jp'],
    ['aurora.onc.ne.jp', 'aurora.ocn.ne.jp'],
    ['docomo', 'docomo.ne.jp'],
    ['example-kogyo.cojp', 'example-kogyo.co.jp'],
  ])('%s is a slip for %s', (domain, meant) => {
    expect(judgeDomain(domain, list)).toEqual({ kind: 'slip', meant });
  });

  it('a domain that exists but is never written to is never suggested', () => {
    expect(judgeDomain('mial.com', list)).not.toEqual({ kind: 'slip', meant: 'mail.com' });
  });

  it('an ending that does not exist and resembles none is doubtful', () => {
    expect(judgeDomain('example.zzzz', list)).toEqual({ kind: 'doubtful', why: 'unknown-ending' });
  });
});
