import type { Region } from '../../bounce/region.ts';

/** What a stretch of private text is: the local part of an address, a name, a number, where somebody
 * lives, or what a mail is about. */
export type Kind = 'address' | 'name' | 'telephone' | 'postal' | 'place' | 'subject';

/** A stretch to be masked; stretches of one `key` are one thing (one person, one number) and get one label. */
export interface Finding extends Region {
  readonly kind: Kind;
  readonly key: string;
}
