import { checkDigit } from './damm.ts';
import { type ChecklistState, type Direction, type Showing } from './state.ts';

/** A code read from what somebody heard on the telephone. */
export type PhoneCode = { kind: 'state'; state: ChecklistState } | { kind: 'newer' } | { kind: 'misheard' };

/**
 * The first digit tells the answers to the list's questions, each of which belongs to the first layout of a code: answers, the
 * guide's number, the ticks as a number of bits, Damm's check digit. A later layout begins with 0. Codes stand in notes of
 * telephone calls, so neither list may ever change: a list with other items takes a new layout.
 */
const answers: readonly (readonly [Direction | null, Showing | null])[] = [
  [null, null],
  ['send', null],
  ['send', 'error'],
  ['send', 'bounce'],
  ['send', 'silence'],
  ['receive', null],
  ['receive', 'nobody'],
  ['receive', 'somebody'],
  ['receive', 'device'],
];
const bits = [101, 102, 103, 104, 105, 201, 202, 203, 301];

/** Gives the eight digits of a text that is nothing but a code, in any width, with blanks or hyphens between; else null. */
export function findPhoneCode(text: string): string | null {
  const digits = text
    .slice(0, 40)
    .normalize('NFKC')
    .replace(/[\s\-‐‑‒–—―−ー・.,、。]/gu, '');
  return text.length <= 40 && /^\d{8}$/u.test(digits) ? digits : null;
}

/** Writes a state as eight digits to be read out. Ticks on items that the nine of the first layout do not know are left out. */
export function writePhoneCode({ direction, showing, done, guide }: ChecklistState): string {
  const exact = answers.findIndex(([way, how]) => way === direction && how === showing);
  const first = exact === -1 ? answers.findIndex(([way]) => way === direction) : exact;
  const ticks = bits.reduce((sum, number, index) => sum + (done.has(number) ? 2 ** index : 0), 0);
  const digits = `${first + 1}${String(guide ?? 0).padStart(3, '0')}${String(ticks).padStart(3, '0')}`;
  return digits + String(checkDigit(digits));
}

/** Writes a state as `1101-0031`: the eight digits in two halves, as they are read out. */
export function sayPhoneCode(state: ChecklistState): string {
  return writePhoneCode(state).replace(/^.{4}/u, '$&-');
}

/** Reads the eight digits that `findPhoneCode` gave; one that no list can have written was misheard or mistyped. */
export function readPhoneCode(digits: string): PhoneCode {
  if (checkDigit(digits) !== 0) return { kind: 'misheard' };
  const [, first, guide, ticks] = /^(\d)(\d{3})(\d{3})\d$/u.exec(digits) ?? [];
  if (first === '0') return { kind: 'newer' };
  const [direction, showing] = answers[Number(first) - 1] ?? [];
  const number = Number(guide);
  const isGuide = number === 0 || (number >= 100 && number < 400);
  if (direction === undefined || showing === undefined || !isGuide || Number(ticks) >= 2 ** bits.length)
    return { kind: 'misheard' };
  const done = new Set(bits.filter((_, index) => Math.floor(Number(ticks) / 2 ** index) % 2 === 1));
  return { kind: 'state', state: { direction, showing, done, guide: number === 0 ? null : number } };
}
