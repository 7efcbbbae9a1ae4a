import { getCollection } from 'astro:content';
import { writeMailDomains } from '../lib/address/mail-domains.ts';

/** The list of mail domains in the few bytes that the address checker reads. */
export async function writeDomainList(): Promise<string> {
  const entries = await getCollection('mailDomains');
  return writeMailDomains(
    entries.map(({ data: { domain, weight, oldDots } }) => ({ domain, weight, oldDots: oldDots === true })),
  );
}
