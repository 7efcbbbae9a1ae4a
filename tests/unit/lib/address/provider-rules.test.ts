import { describe, expect, it } from 'vitest';
import { findBreach, readProviderRules } from '../../../../src/lib/address/provider-rules.ts';
import { rules as written } from './list.ts';

const rules = readProviderRules([
  { service: 'Plain', domains: ['plain.jp', '*.below.jp'], signs: '._-' },
  { service: 'Long', domains: ['long.jp', 'long.com'], shortest: 3, longest: 6, signs: '.' },
  { service: 'Letter', domains: ['letter.jp'], signs: '._-', first: 'letter' },
  { service: 'Either', domains: ['either.jp'], signs: '._-', first: 'letter-or-digit' },
  { service: 'Zero', domains: ['zero.jp'], signs: '._-', first: 'not-zero' },
  { service: 'Tags', domains: ['tags.jp'], shortest: 3, longest: 6, signs: '.', tags: true },
  { service: 'Dots', domains: ['dots.jp'], shortest: 3, longest: 6, signs: '.', freeDots: true },
  { service: 'Phone', domains: ['phone.jp'], longest: 8, signs: '', first: 'letter', phoneNumbers: true },
]);

/** In what an address breaks the rule: service, kind and detail, or null. */
function breach(address: string): string[] | null {
  const at = address.lastIndexOf('@');
  const found = findBreach(address.slice(0, at), address.slice(at + 1), rules);
  return found === null ? null : [found.service, found.kind, found.detail];
}

describe('a name that its service does not give out', () => {
  it.each([
    ['a sign', 'taro+1@plain.jp', 'Plain', 'sign', '+'],
    ['the first of several', 'ta#ro!@plain.jp', 'Plain', 'sign', '#'],
    ['a letter beyond ASCII', 'jürgen@plain.jp', 'Plain', 'sign', 'ü'],
    ['an emoji, whole', 'taro😀@plain.jp', 'Plain', 'sign', '😀'],
    ['too few characters', 'ab@long.jp', 'Long', 'too-short', '3'],
    ['too many', 'abcdefg@long.jp', 'Long', 'too-long', '6'],
    ['the service’s other domain', 'ab@long.com', 'Long', 'too-short', '3'],
    ['a digit in front', '1taro@letter.jp', 'Letter', 'first-character', '1'],
    ['a sign in front', '_taro@letter.jp', 'Letter', 'first-character', '_'],
    ['a sign in front, where digits may be', '-taro@either.jp', 'Either', 'first-character', '-'],
    ['a zero in front', '0taro@zero.jp', 'Zero', 'first-character', '0'],
    ['dots that are counted', 'a.b.c.d@long.jp', 'Long', 'too-long', '6'],
    ['only dots, which are not', 'a..b@dots.jp', 'Dots', 'too-short', '3'],
    ['too little before the tag', 'ab+news@tags.jp', 'Tags', 'too-short', '3'],
    ['a sign before the tag', 'a_b+news@tags.jp', 'Tags', 'sign', '_'],
    ['a tag with nothing before it', '+news@tags.jp', 'Tags', 'sign', '+'],
    ['a domain one label below', 'taro+1@tokyo.below.jp', 'Plain', 'sign', '+'],
    ['digits too few for a telephone', '090123456@phone.jp', 'Phone', 'first-character', '0'],
    ['digits too many for one', '090123456789@phone.jp', 'Phone', 'first-character', '0'],
    ['a number that no telephone has', '19012345678@phone.jp', 'Phone', 'first-character', '1'],
  ])('%s: %s', (_, address, service, kind, detail) => {
    expect(breach(address)).toEqual([service, kind, detail]);
  });

  it('is told by its sign first, then by its start, then by its length', () => {
    expect(breach('_+@letter.jp')).toEqual(['Letter', 'sign', '+']);
    expect(findBreach('.a', 'b.jp', readProviderRules([rule({ first: 'letter', shortest: 3 })]))?.kind).toBe(
      'first-character',
    );
  });
});

describe('no breach', () => {
  it.each([
    ['signs that the rule allows', 'ta.ro_1-2@plain.jp'],
    ['signs in front where no rule is known', '_taro@plain.jp'],
    ['one letter where no length is known', 'a@plain.jp'],
    ['a long one where no length is known', `${'a'.repeat(64)}@plain.jp`],
    ['as short as may be', 'abc@long.jp'],
    ['as long as may be', 'abcdef@long.jp'],
    ['capitals', 'TARO@letter.jp'],
    ['a digit in front where it may be', '1taro@either.jp'],
    ['another digit than zero', '1taro@zero.jp'],
    ['a sign where only zero is barred', '_taro@zero.jp'],
    ['a tag, with whatever signs', 'taro+a_b+c!@tags.jp'],
    ['a tag left empty', 'taro+@tags.jp'],
    ['a long tag', `taro+${'a'.repeat(50)}@tags.jp`],
    ['dots that count for nothing', 'a.b.c.d.e.f@dots.jp'],
    ['a telephone number', '09012345678@phone.jp'],
    ['one of ten digits', '0312345678@phone.jp'],
    ['a quoted name', '"a b+c"@long.jp'],
    ['a service without a rule', '+@other.jp'],
    ['the domain above those of a rule', 'taro+1@below.jp'],
    ['a domain two labels below', 'taro+1@a.tokyo.below.jp'],
    ['a domain below one that has no pattern', 'taro+1@mail.plain.jp'],
    ['a domain without a dot', 'taro+1@plain'],
    ['no domain', 'taro+1@'],
  ])('%s: %s', (_, address) => {
    expect(breach(address)).toBeNull();
  });
});

describe('content/provider-rules.yaml', () => {
  const known = readProviderRules(written);

  it('names each domain once, in small letters', () => {
    const domains = written.flatMap((entry) => entry.domains);
    expect(domains).toHaveLength(known.size);
    expect(domains.filter((domain) => domain !== domain.toLowerCase())).toEqual([]);
  });

  it('lets through a name as most people have it', () => {
    for (const domain of known.keys())
      expect(findBreach('yamada.taro', domain.replace('*', 't'), known), domain).toBeNull();
  });
});

function rule(fields: { readonly first: 'letter'; readonly shortest: number }) {
  return { service: 'B', domains: ['b.jp'], signs: '.', ...fields };
}
