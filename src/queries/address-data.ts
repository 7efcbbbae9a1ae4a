import { getCollection } from 'astro:content';
import { cutMailDomains } from '../lib/address/cut-mail-domains.ts';
import { writeMailDomains } from '../lib/address/mail-domains.ts';
import { writePublicSuffixes } from '../lib/address/public-suffixes.ts';
import { cutPublicSuffixes } from './public-suffixes.ts';

/** All that the address checker has to know, in the few bytes that its page carries. */
export async function readAddressData() {
  const domains = await getCollection('mailDomains');
  const rules = await getCollection('providerRules');
  const names = await getCollection('characterNames');
  const world = {
    suffixes: writePublicSuffixes(cutPublicSuffixes()),
    rules: rules.map(({ data }) => leaveOut(data, 'id', 'source', 'official')),
  };
  const lines = domains.map(({ data: { domain, weight, oldDots } }) => ({
    domain,
    weight,
    oldDots: oldDots === true,
  }));
  return {
    ...world,
    domains: writeMailDomains(cutMailDomains(lines, world)),
    names: names.map(({ data }) => leaveOut(data, 'id')),
  };
}

/** An entry without what only those who edit it need: whatever else it has, or will have, goes to the page. */
function leaveOut<T extends object, K extends keyof T>(entry: T, ...fields: readonly K[]): Omit<T, K> {
  const kept = { ...entry };
  for (const field of fields) Reflect.deleteProperty(kept, field);
  return kept;
}
