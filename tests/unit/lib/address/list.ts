import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cutMailDomains } from '../../../../src/lib/address/cut-mail-domains.ts';
import {
  readMailDomains,
  writeMailDomains,
  type MailDomain,
} from '../../../../src/lib/address/mail-domains.ts';
import type { CharacterName } from '../../../../src/lib/address/name-characters.ts';
import type { ProviderRule } from '../../../../src/lib/address/provider-rules.ts';
import { writePublicSuffixes } from '../../../../src/lib/address/public-suffixes.ts';
import { cutPublicSuffixes } from '../../../../src/queries/public-suffixes.ts';

function read(name: string): unknown {
  return parse(readFileSync(new URL(`../../../../content/${name}.yaml`, import.meta.url), 'utf8'));
}

/** The lines of content/mail-domains.yaml. */
export const lines: readonly MailDomain[] = (read('mail-domains') as { domains: MailDomain[] }).domains;

/** The entries of content/provider-rules.yaml. */
export const rules = read('provider-rules') as readonly ProviderRule[];

/** The entries of content/character-names.yaml. */
export const names = read('character-names') as readonly CharacterName[];

/** The endings of the world. */
export const suffixes = cutPublicSuffixes();

/** The list of these domains. */
export function listOf(domains: readonly MailDomain[]) {
  return readMailDomains({
    domains: writeMailDomains(domains),
    suffixes: writePublicSuffixes(suffixes),
    rules,
  });
}

/** The list as a page reads it. */
export const list = listOf(cutMailDomains(lines, { suffixes: writePublicSuffixes(suffixes), rules }));
