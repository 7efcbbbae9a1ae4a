/** The first question: which way mail fails. */
export const directions = ['send', 'receive'] as const;
/** How it shows: three answers for each direction. */
export const showings = ['error', 'bounce', 'silence', 'nobody', 'somebody', 'device'] as const;

export type Direction = (typeof directions)[number];
export type Showing = (typeof showings)[number];

/** Which answers to the second question each answer to the first leaves. */
export const showingsOf: Readonly<Record<Direction, readonly Showing[]>> = {
  send: ['error', 'bounce', 'silence'],
  receive: ['nobody', 'somebody', 'device'],
};

/** What a visitor chose and ticked; items are told by their guide's number, which is for ever. */
export interface ChecklistState {
  direction: Direction | null;
  showing: Showing | null;
  done: ReadonlySet<number>;
}

/** Nothing chosen, nothing ticked. */
export const emptyState: ChecklistState = { direction: null, showing: null, done: new Set() };

/** A state read back from a link or from the device; `gone` are numbers that the list no longer has. */
export type ReadState =
  { kind: 'state'; state: ChecklistState; gone: number[] } | { kind: 'newer' } | { kind: 'broken' };

const version = '1';
const directionLetters = { s: 'send', r: 'receive' } as const satisfies Record<string, Direction>;
const showingLetters = {
  e: 'error',
  b: 'bounce',
  s: 'silence',
  n: 'nobody',
  p: 'somebody',
  d: 'device',
} as const satisfies Record<string, Showing>;

function letterOf(letters: Readonly<Record<string, string>>, value: string | null): string {
  return Object.entries(letters).find(([, name]) => name === value)?.[0] ?? '-';
}

function valueOf<T extends string>(
  letters: Readonly<Record<string, T>>,
  letter: string,
): T | null | undefined {
  return letter === '-' ? null : letters[letter];
}

/** Writes a state as `1.s.e.101-102`: the version, the direction, how it shows, and the numbers ticked. Fit for a fragment. */
export function writeState({ direction, showing, done }: ChecklistState): string {
  const numbers = [...done].toSorted((a, b) => a - b).join('-');
  return [version, letterOf(directionLetters, direction), letterOf(showingLetters, showing), numbers].join(
    '.',
  );
}

/** Reads what `writeState` wrote, of this version or an older list; `known` are the numbers on today's list. Never throws. */
export function readState(text: string, known: ReadonlySet<number>): ReadState {
  const [, major, rest] = /^(\d{1,3})\.(.{0,400})$/u.exec(text) ?? [];
  if (major !== undefined && Number(major) > Number(version)) return { kind: 'newer' };
  const match = /^([sr-])\.([ebsnpd-])\.((?:\d{3}(?:-\d{3}){0,98})?)$/u.exec(rest ?? '');
  if (major !== version || !match) return { kind: 'broken' };
  const [, directionLetter = '', showingLetter = '', list = ''] = match;
  const direction = valueOf(directionLetters, directionLetter);
  const showing = valueOf(showingLetters, showingLetter);
  if (direction === undefined || showing === undefined) return { kind: 'broken' };
  const fits = direction !== null && showing !== null && showingsOf[direction].includes(showing);
  const numbers = list === '' ? [] : list.split('-').map(Number);
  return {
    kind: 'state',
    state: {
      direction,
      showing: fits ? showing : null,
      done: new Set(numbers.filter((number) => known.has(number))),
    },
    gone: numbers.filter((number) => !known.has(number)),
  };
}
