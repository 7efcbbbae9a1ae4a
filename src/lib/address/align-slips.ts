// Longer than 150 lines: the table, its moves and what each costs and is called are read together or not at all.
import {
  areNeighbours,
  FIRST_LETTER,
  INSERTED_NEIGHBOUR,
  nameSubstitution,
  SLIP_COST,
  type Slip,
} from './slip-costs.ts';

/** One step from what was typed to what was meant; `slip` is null where both agree. */
export type Step = { readonly typed: string; readonly meant: string; readonly slip: Slip | null };

/**
 * The cost in nats of typing `typed` when `meant` was meant (a weighted Damerau-Levenshtein distance, banded), or
 * Infinity as soon as it must exceed `limit`. Time grows with the length: keep both short.
 */
export function costOfSlips(typed: string, meant: string, limit: number): number {
  const table = fillTable(typed, meant, limit);
  return table?.costs[(typed.length + 1) * (meant.length + 1) - 1] ?? Infinity;
}

/** The cheapest way from `typed` to `meant`, step by step from the left. */
export function alignSlips(typed: string, meant: string): readonly Step[] {
  const table = fillTable(typed, meant, Infinity);
  const steps: Step[] = [];
  let i = typed.length;
  let j = meant.length;
  while (i > 0 || j > 0) {
    const move = table?.moves[i * (meant.length + 1) + j] ?? KEEP;
    const [back, ahead] = REACH[move] ?? [1, 1];
    steps.unshift({
      typed: typed.slice(i - back, i),
      meant: meant.slice(j - ahead, j),
      slip: nameMove(move, typed, meant, i, j),
    });
    i -= back;
    j -= ahead;
  }
  return steps;
}

const KEEP = 0;
const SUBSTITUTE = 1;
const DELETE = 2;
const INSERT = 3;
const SWAP = 4;
const MERGE = 5;
const SPLIT = 6;
/** How many characters of each side a move takes. */
const REACH = [
  [1, 1],
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [2, 1],
  [1, 2],
] as const;
/** A domain is never meant by one that differs this much in length, but for endings left off, which are no slips. */
const BAND = 3;

/** Letters that run together into another one on the screen. */
const MERGED: ReadonlySet<string> = new Set(['rnm', 'nnm', 'vvw', 'cld']);

type Table = { readonly costs: Float64Array; readonly moves: Uint8Array };
/** One table for all short texts, since hundreds are filled for an address; nothing outlives a call. */
const SCRATCH: Table = newTable(48 * 48);

function newTable(size: number): Table {
  return { costs: new Float64Array(size), moves: new Uint8Array(size) };
}

function fillTable(typed: string, meant: string, limit: number): Table | null {
  const width = meant.length + 1;
  const size = (typed.length + 1) * width;
  const table = size <= SCRATCH.moves.length ? SCRATCH : newTable(size);
  const { costs, moves } = table;
  costs.fill(Infinity, 0, size);
  const band = BAND + Math.abs(typed.length - meant.length);
  let before = 0;
  for (let i = 0; i <= typed.length; i += 1) {
    let least = Infinity;
    const last = Math.min(meant.length, i + band);
    for (let j = Math.max(0, i - band); j <= last; j += 1) {
      const at = i * width + j;
      let best = at === 0 ? 0 : Infinity;
      let move = KEEP;
      for (let by = i > 0 && j > 0 ? KEEP : DELETE; by <= SPLIT; by += 1) {
        const [back, ahead] = REACH[by] ?? [1, 1];
        const from = back > i || ahead > j ? Infinity : (costs[at - back * width - ahead] ?? Infinity);
        if (from >= best) continue;
        const sum = from + costOfMove(by, typed, meant, i, j);
        if (sum < best) {
          best = sum;
          move = by;
        }
      }
      costs[at] = best;
      moves[at] = move;
      if (best < least) least = best;
    }
    // Two rows, since a swap reaches over one.
    if (least > limit && before > limit) return null;
    before = least;
  }
  return table;
}

function costOfMove(move: number, typed: string, meant: string, i: number, j: number): number {
  const same = typed.charCodeAt(i - 1) === meant.charCodeAt(j - 1);
  if (move === KEEP) return same ? 0 : Infinity;
  if (move === SUBSTITUTE) return same ? Infinity : costOfSubstitution(typed, meant, i, j);
  if (move === DELETE) return costOfDeletion(typed, i);
  if (move === INSERT) return costOfInsertion(meant, j);
  if (same) return Infinity;
  if (move === SWAP) return isSwap(typed, meant, i, j) ? SLIP_COST.swapped : Infinity;
  const merged =
    move === MERGE
      ? typed.slice(i - 2, i) + meant.charAt(j - 1)
      : meant.slice(j - 2, j) + typed.charAt(i - 1);
  return MERGED.has(merged) ? SLIP_COST['look-alike'] : Infinity;
}

function isSwap(typed: string, meant: string, i: number, j: number): boolean {
  return (
    typed.charCodeAt(i - 1) === meant.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === meant.charCodeAt(j - 1)
  );
}

function nameMove(move: number, typed: string, meant: string, i: number, j: number): Slip | null {
  if (move === SUBSTITUTE) return nameSubstitution(typed.charCodeAt(i - 1), meant.charCodeAt(j - 1));
  if (move === DELETE) return nameDeletion(typed, i);
  if (move === INSERT) return nameInsertion(meant, j);
  if (move === SWAP) return 'swapped';
  return move === KEEP ? null : 'look-alike';
}

function costOfSubstitution(typed: string, meant: string, i: number, j: number): number {
  const cost = SLIP_COST[nameSubstitution(typed.charCodeAt(i - 1), meant.charCodeAt(j - 1))];
  return i === 1 && j === 1 ? cost + FIRST_LETTER : cost;
}

function nameDeletion(typed: string, i: number): Slip {
  const character = typed[i - 1];
  if (character === typed[i - 2]) return 'doubled';
  return character === '.' ? 'extra-dot' : 'inserted';
}

function costOfDeletion(typed: string, i: number): number {
  const slip = nameDeletion(typed, i);
  if (slip !== 'inserted') return SLIP_COST[slip];
  const key = typed.charAt(i - 1);
  const stray = areNeighbours(key, typed.charAt(i - 2)) || areNeighbours(key, typed.charAt(i));
  return (stray ? INSERTED_NEIGHBOUR : SLIP_COST.inserted) + (i === 1 ? FIRST_LETTER : 0);
}

function nameInsertion(meant: string, j: number): Slip {
  const character = meant[j - 1];
  if (character === '.') return 'missing-dot';
  return character === meant[j - 2] || character === meant[j] ? 'undoubled' : 'dropped';
}

function costOfInsertion(meant: string, j: number): number {
  return SLIP_COST[nameInsertion(meant, j)] + (j === 1 ? FIRST_LETTER : 0);
}
