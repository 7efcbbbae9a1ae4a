import { describe, expect, it } from 'vitest';
import { checkAddress } from '../../../../src/lib/address/check-address.ts';
import {
  readMailDomains,
  writeMailDomains,
  type MailDomain,
  type MailDomains,
} from '../../../../src/lib/address/mail-domains.ts';
import { lines, listOf } from './list.ts';

const whole = listOf(lines);

/** The list as if nobody had heard of this line. What the line has no part in is shared: a list takes long to read. */
function listWithout(line: MailDomain): MailDomains {
  if (line.weight === 0) {
    const costs = new Map(whole.costs);
    costs.delete(line.domain);
    return { ...whole, costs };
  }
  const others = writeMailDomains(lines.filter((other) => other !== line));
  const { suffixes, rules } = whole;
  return { ...readMailDomains({ domains: others, suffixes: '', rules: [] }), suffixes, rules };
}

/** The lines whose domain, once off the list, would be taken for a slip or for no address. */
function findWronged(unheard: readonly MailDomain[]): string[] {
  return unheard.flatMap((line) => {
    const { kind } = checkAddress(`yamada@${line.domain}`, listWithout(line));
    return kind === 'repaired' || kind === 'not-an-address' ? [line.domain] : [];
  });
}

it('leaving out a line of weight 0 leaves out nothing but that it exists', () => {
  const [line] = lines.filter(({ domain, weight }) => weight === 0 && !domain.startsWith('*.'));
  if (line === undefined) throw new Error('no line of weight 0');
  expect(listWithout(line)).toEqual(listOf(lines.filter((other) => other !== line)));
});

describe('the model without the list wrongs few of the domains that exist', () => {
  it.each([
    ['0', [0], 0.015],
    ['1 and 2', [1, 2], 0.05],
  ])('of weight %s', (_, weights, most) => {
    const unheard = lines.filter(
      ({ domain, weight }) => weights.includes(weight) && !domain.startsWith('*.'),
    );
    const wronged = findWronged(unheard);
    expect(wronged.length / unheard.length, wronged.join(' ')).toBeLessThanOrEqual(most);
  });
});
