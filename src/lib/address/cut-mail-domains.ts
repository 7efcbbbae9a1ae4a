import { judgeDomain } from './judge-domain.ts';
import { type AddressData, type MailDomain, readMailDomains, writeMailDomains } from './mail-domains.ts';

/**
 * The lines that a page has to carry: those of weight 0 are left out where the checker leaves their domain in peace
 * without having heard of it; what leaves `moo.jp` in peace does so with a host in front.
 */
export function cutMailDomains(
  lines: readonly MailDomain[],
  { suffixes, rules }: Omit<AddressData, 'domains'>,
): readonly MailDomain[] {
  const common = lines.filter(({ weight }) => weight > 0);
  const known = readMailDomains({ domains: writeMailDomains(common), suffixes, rules });
  const isPlausible = (domain: string) => judgeDomain(domain, known).kind === 'plausible';
  return lines.filter(({ domain, weight }) => weight > 0 || !isPlausible(domain.replace(/^\*\./, '')));
}
