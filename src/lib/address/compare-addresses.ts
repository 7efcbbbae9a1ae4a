import { alignSlips, type Step } from './align-slips.ts';
import { foldCharacter, keyOfKanaMode, latinLookalike } from './fold-character.ts';
import { nameSubstitution } from './slip-costs.ts';
import type { Cell, Reason } from './verdict.ts';

/** Two addresses side by side: the same to the last character, or what differs; `too-long` beyond what an address can be. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly cells: readonly Cell[] }
  | { readonly kind: 'too-long' };

/** The longest address (RFC 5321 4.5.3.1.3), in characters. */
const LONGEST = 254;
/** Stands for a character of two UTF-16 units while the texts are laid side by side. */
const PLACEHOLDER = '\ufffd';

/** Compares two texts character by character, as they are: also what cannot be seen, and full against half width. */
export function compareAddresses(one: string, other: string): Comparison {
  const left = Array.from(one);
  const right = Array.from(other);
  if (left.length > LONGEST || right.length > LONGEST) return { kind: 'too-long' };
  if (one === other) return { kind: 'same' };
  let i = 0;
  let j = 0;
  const cells = alignSlips(oneUnitEach(left), oneUnitEach(right)).map(({ typed, meant, slip }): Cell => {
    const old = left.slice(i, (i += typed.length)).join('');
    const put = right.slice(j, (j += meant.length)).join('');
    return old === put ? { old, new: put, why: null } : differ(old, put, slip);
  });
  return { kind: 'different', cells };
}

function oneUnitEach(characters: readonly string[]): string {
  return characters.map((character) => (character.length === 1 ? character : PLACEHOLDER)).join('');
}

function differ(old: string, put: string, slip: Step['slip']): Cell {
  const unseen = Array.from(old + put, foldCharacter).find((cell) => cell.new === '');
  if (unseen?.codePoint !== undefined)
    return { old, new: put, why: 'invisible', codePoint: unseen.codePoint };
  return { old, new: put, why: whyDifferent(old, put) ?? slip ?? 'other-letter' };
}

function whyDifferent(old: string, put: string): Reason | null {
  const [one, other] = [fold(old), fold(put)];
  const wide = one !== old || other !== put;
  if (one.toLowerCase() === other.toLowerCase()) return wide ? 'full-width' : 'case';
  if (latin(one) === latin(other)) return 'homoglyph';
  if (key(one) === key(other)) return 'kana-mode';
  if (one.length !== 1 || other.length !== 1) return null;
  return nameSubstitution(one.toLowerCase().charCodeAt(0), other.toLowerCase().charCodeAt(0));
}

function fold(text: string): string {
  return Array.from(text, (character) => foldCharacter(character).new).join('');
}

function latin(text: string): string {
  return (latinLookalike(text) ?? text).toLowerCase();
}

function key(text: string): string {
  return keyOfKanaMode(text) ?? text;
}
