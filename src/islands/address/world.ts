import type { AddressData } from '../../lib/address/mail-domains.ts';
import type { CharacterName } from '../../lib/address/name-characters.ts';

/** All that the page carries for the address checker: domains, endings, rules, and what characters are called. */
export type AddressWorld = AddressData & { readonly names: readonly CharacterName[] };
