import { type ChecklistState, type Direction, type Showing, showingsOf } from './state.ts';

/** A state read back from a link or from the device; `gone` are numbers that the list no longer has. */
export type ReadState =
  { kind: 'state'; state: ChecklistState; gone: number[] } | { kind: 'newer' } | { kind: 'broken' };

const version = '2';
const directionLetters = { s: 'send', r: 'receive' } as const satisfies Record<string, Direction>;
const showingLetters = {
  e: 'error',
  b: 'bounce',
  s: 'silence',
  n: 'nobody',
  p: 'somebody',
  d: 'device',
} as const satisfies Record<string, Showing>;

/** What each version wrote: direction, showing, ticked numbers, and since the second the guide to go on with (0: none). */
const forms: Readonly<Record<string, RegExp>> = {
  '1': /^([sr-])\.([ebsnpd-])\.((?:\d{3}(?:-\d{3}){0,98})?)$/u,
  '2': /^([sr-])\.([ebsnpd-])\.(0|\d{3}(?:-\d{3}){0,98})\.(0|[1-3]\d{2})$/u,
};

function letterOf(letters: Readonly<Record<string, string>>, value: string | null): string {
  return Object.entries(letters).find(([, name]) => name === value)?.[0] ?? '-';
}

function valueOf<T extends string>(
  letters: Readonly<Record<string, T>>,
  letter: string,
): T | null | undefined {
  return letter === '-' ? null : letters[letter];
}

/** Writes a state as `2.s.e.101-102.110`: the version, the direction, how it shows, the numbers ticked, the guide to go on with. It ends in a digit, since mail apps cut other ends off a link. */
export function writeState({ direction, showing, done, guide }: ChecklistState): string {
  return [
    version,
    letterOf(directionLetters, direction),
    letterOf(showingLetters, showing),
    [...done].toSorted((a, b) => a - b).join('-') || '0',
    String(guide ?? 0),
  ].join('.');
}

/** Reads what `writeState` wrote, of this version or an older one; `known` are the numbers on today's list. Never throws. */
export function readState(text: string, known: ReadonlySet<number>): ReadState {
  const [, major = '', rest = ''] = /^(\d{1,3})\.(.{0,400})$/u.exec(text) ?? [];
  if (Number(major) > Number(version)) return { kind: 'newer' };
  const match = forms[major]?.exec(rest);
  if (!match) return { kind: 'broken' };
  const [, directionLetter = '', showingLetter = '', list = '', next = '0'] = match;
  const direction = valueOf(directionLetters, directionLetter);
  const showing = valueOf(showingLetters, showingLetter);
  if (direction === undefined || showing === undefined) return { kind: 'broken' };
  const fits = direction !== null && showing !== null && showingsOf[direction].includes(showing);
  const numbers = list === '' || list === '0' ? [] : list.split('-').map(Number);
  return {
    kind: 'state',
    state: {
      direction,
      showing: fits ? showing : null,
      done: new Set(numbers.filter((number) => known.has(number))),
      guide: next === '0' ? null : Number(next),
    },
    gone: numbers.filter((number) => !known.has(number)),
  };
}
