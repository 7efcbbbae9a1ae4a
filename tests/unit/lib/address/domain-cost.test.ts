import { describe, expect, it } from 'vitest';
import { costOfUnlisted, splitDomain } from '../../../../src/lib/address/domain-cost.ts';
import { suffixes } from './list.ts';

describe('a domain taken apart', () => {
  it.each([
    ['example.co.jp', [], 'example', 'co.jp'],
    ['mail.example.co.jp', ['mail'], 'example', 'co.jp'],
    ['example.jp', [], 'example', 'jp'],
    ['metro.tokyo.lg.jp', ['metro'], 'tokyo', 'lg.jp'],
    ['yahoo.com.tw', [], 'yahoo', 'com.tw'],
    ['co.jp', [], 'co', 'jp'],
    ['city.shibuya.tokyo.jp', ['city'], 'shibuya', 'tokyo.jp'],
    ['mail.co.de', ['mail'], 'co', 'de'],
  ])('%s', (domain, hosts, name, suffix) => {
    expect(splitDomain(domain, suffixes)).toEqual({ hosts, name, suffix });
  });

  it('has no name where there is one label', () => {
    expect(splitDomain('gmail', suffixes)).toBeNull();
  });
});

describe('how likely a domain on no list is somebody’s own', () => {
  it.each([
    ['tanaka.co.jp', 'tnkxqa.co.jp', 'a name before a jumble'],
    ['tanaka.com', 'tanaka.cm', 'a usual ending before a rare one'],
    ['tanaka.cm', 'tanaka.cmo', 'a rare ending before none'],
    ['tanaka.co.jp', 'tanaka.ne.jp', 'a company before a network service'],
    ['mail.tanaka.co.jp', 'qzrtk.tanaka.co.jp', 'a usual host before an odd one'],
    ['love.com', 'lave.com', 'a word before a near word'],
  ])('%s before %s: %s', (likely, unlikely) => {
    expect(costOfUnlisted(likely, suffixes)).toBeLessThan(costOfUnlisted(unlikely, suffixes));
  });

  it.each(['gmail', 'a..jp', '-a.jp', 'a-.jp', ''])('%j cannot be one', (domain) => {
    expect(costOfUnlisted(domain, suffixes)).toBe(Infinity);
  });
});
