import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  readMailDomains,
  writeMailDomains,
  type MailDomain,
} from '../../../../src/lib/address/mail-domains.ts';
import { cutPublicSuffixes } from '../../../../src/queries/public-suffixes.ts';

const file = new URL('../../../../content/mail-domains.yaml', import.meta.url);
const content = parse(readFileSync(file, 'utf8')) as { domains: MailDomain[] };

/** The lines of content/mail-domains.yaml. */
export const lines: readonly MailDomain[] = content.domains;

/** The endings of the world, as a page has them. */
export const suffixes = cutPublicSuffixes();

/** The list as a page reads it. */
export const list = readMailDomains(writeMailDomains(lines), suffixes);
