import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../src/lib/address/check-address.ts';
import { cutMailDomains } from '../../../../src/lib/address/cut-mail-domains.ts';
import { writePublicSuffixes } from '../../../../src/lib/address/public-suffixes.ts';
import { lines, list, rules, suffixes } from './list.ts';

const world = { suffixes: writePublicSuffixes(suffixes), rules };
const common = [
  { domain: 'gmail.com', weight: 9 },
  { domain: 'docomo.ne.jp', weight: 9, oldDots: true },
];

function isKept(domain: string, weight: number): boolean {
  return cutMailDomains([...common, { domain, weight }], world).some((line) => line.domain === domain);
}

describe('a domain that exists but is never suggested', () => {
  it.each(['example-kogyo.co.jp', 'tanaka.info', '*.moo.jp'])(
    'is left out where the model leaves it in peace: %s',
    (domain) => {
      expect(isKept(domain, 0)).toBe(false);
    },
  );

  it.each(['gmai.com', 'gmaill.com', '*.gmai.com', 'docmo.ne.jp'])(
    'stays where it would be taken for a slip or be doubted: %s',
    (domain) => {
      expect(isKept(domain, 0)).toBe(true);
    },
  );

  it('is weighed against the lines that can be suggested only', () => {
    expect(
      cutMailDomains(
        [
          { domain: 'gmai.com', weight: 0 },
          { domain: 'gmail.com', weight: 0 },
        ],
        world,
      ),
    ).toEqual([]);
  });
});

it.each(['example-kogyo.co.jp', 'gmai.com', '*.moo.jp'])(
  'a domain that can be suggested stays: %s',
  (domain) => {
    expect(isKept(domain, 1)).toBe(true);
  },
);

it('the lines that stay come back as they were, in their order', () => {
  const all = [{ domain: 'gmai.com', weight: 0 }, { domain: 'example-kogyo.co.jp', weight: 0 }, ...common];
  expect(cutMailDomains(all, world)).toEqual([all[0], ...common]);
});

describe('content/mail-domains.yaml', () => {
  const cut = cutMailDomains(lines, world);

  it('loses lines of weight 0 only, and most of those', () => {
    const lost = lines.filter((line) => !cut.includes(line));
    expect(lost.filter(({ weight }) => weight > 0)).toEqual([]);
    expect(lost.length).toBeGreaterThan(lines.filter(({ weight }) => weight === 0).length / 2);
  });

  it('has no line, kept or cut, whose domain a page would not leave in peace', () => {
    for (const { domain } of lines) {
      const address = `yamada@${domain.replace('*', 'mail')}`;
      expect(checkAddress(address, list), domain).toEqual({ kind: 'fine', address });
    }
  });
});
