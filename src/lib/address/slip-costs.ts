/** What a slip of the fingers, the ears or the keyboard's mode did to one place of an address. */
export type Slip =
  | 'neighbouring-key'
  | 'same-key'
  | 'look-alike'
  | 'sound-alike'
  | 'other-letter'
  | 'swapped'
  | 'doubled'
  | 'undoubled'
  | 'dropped'
  | 'inserted'
  | 'missing-dot'
  | 'extra-dot';

/** How unlikely each slip is, in nats: the chance that a typed domain has one, spread over the places it can be at. */
export const SLIP_COST: Readonly<Record<Slip, number>> = {
  'neighbouring-key': 5.2,
  'same-key': 7,
  'look-alike': 5,
  'sound-alike': 6.5,
  'other-letter': 9.5,
  swapped: 5,
  doubled: 4.8,
  undoubled: 5,
  dropped: 5.5,
  inserted: 7.5,
  'missing-dot': 5,
  'extra-dot': 7,
};

/** A stray key beside the one that was meant: likelier than a stray key from anywhere. */
export const INSERTED_NEIGHBOUR = 5.7;

/** The first letter of a name is mistyped least often. */
export const FIRST_LETTER = 0.7;

/** Keyboard rows with the shift of each row in keys; what JIS and QWERTY have in common, then the JIS keys at the right. */
const ROWS: readonly (readonly [number, string])[] = [
  [0, '1234567890-^'],
  [0.5, 'qwertyuiop@['],
  [0.75, 'asdfghjkl;:]'],
  [1.25, 'zxcvbnm,./_'],
];
const FLICK = 'abc def ghi jkl mno pqrs tuv wxyz';
const LOOKS = 'l1i| o0 s5 b8 g9q z2 uv -_';
const SOUNDS = 'bdpvegt mn ck fhv lr sxc zj iy ou';

const neighbours = readNeighbours();
const sameKey = readGroups(FLICK);
const looks = readGroups(LOOKS);
const sounds = readGroups(SOUNDS);

const ASCII = 128;
const substitutions = new Array<Slip | undefined>(ASCII * ASCII);

/** Which slip turns the `meant` character code into the `typed` one. */
export function nameSubstitution(typed: number, meant: number): Slip {
  if (typed >= ASCII || meant >= ASCII) return 'other-letter';
  const key = typed * ASCII + meant;
  return (substitutions[key] ??= readSubstitution(String.fromCharCode(typed, meant)));
}

function readSubstitution(pair: string): Slip {
  if (looks.has(pair)) return 'look-alike';
  if (neighbours.has(pair)) return 'neighbouring-key';
  if (sounds.has(pair)) return 'sound-alike';
  return sameKey.has(pair) ? 'same-key' : 'other-letter';
}

/** Whether two keys lie side by side, above or below each other. */
export function areNeighbours(one: string, other: string): boolean {
  return neighbours.has(one + other);
}

function readNeighbours(): ReadonlySet<string> {
  const keys = ROWS.flatMap(([shift, row], y) => Array.from(row, (key, x) => ({ key, x: x + shift, y })));
  const pairs = new Set<string>();
  for (const a of keys) {
    for (const b of keys) {
      if (a !== b && Math.abs(a.y - b.y) <= 1 && Math.abs(a.x - b.x) <= 1) pairs.add(a.key + b.key);
    }
  }
  return pairs;
}

function readGroups(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const group of text.split(' ')) {
    for (const a of group) {
      for (const b of group) if (a !== b) pairs.add(a + b);
    }
  }
  return pairs;
}
