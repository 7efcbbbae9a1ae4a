import type { Breach } from './provider-rules.ts';
import type { Slip } from './slip-costs.ts';

/** Why a character of what was pasted is another one, or none, in the address to use. */
export type Reason =
  | Slip
  | 'full-width'
  | 'invisible'
  | 'homoglyph'
  | 'kana-mode'
  | 'space'
  | 'wrapper'
  | 'doubled-at'
  | 'trailing-dot'
  | 'comma-for-dot'
  | 'tld'
  | 'case';

/**
 * One place of the comparison: what stood there and what should. Either may be empty; `why` is null where both agree.
 * For a character that cannot be seen, `codePoint` is its number as Unicode writes it (`U+200B`).
 */
export type Cell = {
  readonly old: string;
  readonly new: string;
  readonly why: Reason | null;
  readonly codePoint?: string;
};

/** Why something is no address at all. */
export type Defect =
  | 'empty'
  | 'no-at'
  | 'several-at'
  | 'nothing-before-at'
  | 'nothing-after-at'
  | 'space-inside'
  | 'bad-character'
  | 'misplaced-dot'
  | 'misplaced-hyphen'
  | 'domain-without-dot'
  | 'too-long';

/** Why nothing can be said of an address with confidence. */
export type Doubt = 'unknown-ending' | 'close-to-known' | 'unusual-characters' | 'number-address';

/**
 * What an address is: one of five, always exactly one. `address` is what the paste comes to without its wrapping, `then`
 * what would be said of the repaired one; `breach` says what its service does not give out.
 */
export type Verdict =
  | { readonly kind: 'fine'; readonly address: string }
  | { readonly kind: 'risky'; readonly address: string; readonly why: 'double-dot' | 'dot-at-edge' }
  | {
      readonly kind: 'repaired';
      readonly address: string;
      readonly cells: readonly Cell[];
      readonly certainty: 'certain' | 'likely';
      readonly then: 'fine' | 'risky' | 'unsure';
      readonly breach: Breach | null;
    }
  | { readonly kind: 'not-an-address'; readonly why: Defect }
  | { readonly kind: 'unsure'; readonly address: string; readonly why: Doubt }
  | {
      readonly kind: 'unsure';
      readonly address: string;
      readonly why: 'provider-rule';
      readonly breach: Breach;
    };
