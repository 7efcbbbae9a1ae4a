import { describe, expect, it } from 'vitest';
import {
  costOfListed,
  readMailDomains,
  stemOf,
  writeMailDomains,
} from '../../../../src/lib/address/mail-domains.ts';
import { lines, listOf } from './list.ts';

describe('the list on its way to the page', () => {
  const entries = [
    { domain: 'gmail.com', weight: 9 },
    { domain: 'docomo.ne.jp', weight: 9, oldDots: true },
    { domain: '*.ocn.ne.jp', weight: 6 },
    { domain: 'mail.com', weight: 0 },
  ];

  it('is a line per weight', () => {
    expect(writeMailDomains(entries)).toBe('9 docomo.ne.jp! gmail.com\n6 *.ocn.ne.jp\n0 mail.com');
  });

  it('comes back as costs, candidates and the places of old dot forms', () => {
    const list = listOf(entries);
    expect(list.candidates.map(({ domain, below }) => [domain, below])).toEqual([
      ['docomo.ne.jp', false],
      ['gmail.com', false],
      ['ocn.ne.jp', true],
    ]);
    expect([...list.oldDots]).toEqual(['docomo.ne.jp']);
    expect(costOfListed('aurora.ocn.ne.jp', list)).toBeGreaterThan(
      costOfListed('gmail.com', list) ?? Infinity,
    );
    expect(costOfListed('ocn.ne.jp', list)).toBeNull();
  });

  it('leaves out what cannot be read', () => {
    expect(readMailDomains({ domains: 'x a.jp\n\n5', suffixes: '', rules: [] }).candidates).toEqual([]);
  });
});

describe('the name of a service without its ending', () => {
  it.each([
    ['docomo.ne.jp', 'docomo'],
    ['gmail.com', 'gmail'],
    ['live.jp', 'live'],
    ['i.softbank.jp', 'i.softbank'],
    ['proton.me', null],
  ])('%s: %s', (domain, stem) => {
    expect(stemOf(domain)).toBe(stem);
  });
});

describe('content/mail-domains.yaml', () => {
  it('names each domain once, in small letters, with a weight from 0 to 9', () => {
    const domains = lines.map(({ domain }) => domain);
    expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([]);
    expect(
      domains.filter((domain) => !/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(domain)),
    ).toEqual([]);
    expect(lines.filter(({ weight }) => !Number.isInteger(weight) || weight < 0 || weight > 9)).toEqual([]);
  });
});
