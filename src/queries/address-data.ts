import { getCollection } from 'astro:content';
import { cutMailDomains } from '../lib/address/cut-mail-domains.ts';
import { type AddressData, writeMailDomains } from '../lib/address/mail-domains.ts';
import type { CharacterName } from '../lib/address/name-characters.ts';
import { writePublicSuffixes } from '../lib/address/public-suffixes.ts';
import { cutPublicSuffixes } from './public-suffixes.ts';

/** All that the address checker has to know, in the few bytes that its page carries. */
export async function readAddressData(): Promise<AddressData & { readonly names: readonly CharacterName[] }> {
  const domains = await getCollection('mailDomains');
  const rules = await getCollection('providerRules');
  const names = await getCollection('characterNames');
  const world = {
    suffixes: writePublicSuffixes(cutPublicSuffixes()),
    rules: rules.map(
      ({
        data: { service, domains: at, shortest, longest, signs, first, tags, freeDots, phoneNumbers },
      }) => ({
        service,
        domains: at,
        shortest,
        longest,
        signs,
        first,
        tags,
        freeDots,
        phoneNumbers,
      }),
    ),
  };
  const lines = domains.map(({ data: { domain, weight, oldDots } }) => ({
    domain,
    weight,
    oldDots: oldDots === true,
  }));
  return {
    ...world,
    domains: writeMailDomains(cutMailDomains(lines, world)),
    names: names.map(({ data: { character, name, word, similar } }) => ({ character, name, word, similar })),
  };
}
