import { getCollection } from 'astro:content';
import { writeMailDomains } from '../lib/address/mail-domains.ts';
import { writePublicSuffixes } from '../lib/address/public-suffixes.ts';
import { cutPublicSuffixes } from './public-suffixes.ts';

/** The list of mail domains and the endings of the world, each in the few bytes that the address checker reads. */
export async function writeDomainList(): Promise<{ readonly domains: string; readonly suffixes: string }> {
  const entries = await getCollection('mailDomains');
  return {
    domains: writeMailDomains(
      entries.map(({ data: { domain, weight, oldDots } }) => ({ domain, weight, oldDots: oldDots === true })),
    ),
    suffixes: writePublicSuffixes(cutPublicSuffixes()),
  };
}
