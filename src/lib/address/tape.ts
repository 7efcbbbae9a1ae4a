import { alignSlips } from './align-slips.ts';
import { foldCharacter } from './fold-character.ts';
import type { Cell, Reason } from './verdict.ts';

/** What was pasted, a cell a character; each cell's `new` is empty or one code point. */
export type Tape = readonly Cell[];

/** Lays a text out as cells, folded character by character. */
export function layTape(text: string): Tape {
  const folded = new Map<string, Cell>();
  const tape: Cell[] = [];
  for (const character of text) {
    let cell = folded.get(character);
    if (cell === undefined) {
      cell = foldCharacter(character);
      folded.set(character, cell);
    }
    tape.push(cell);
  }
  return tape;
}

/** What the cells come to: the text as it should be. */
export function readTape(tape: Tape): string {
  return tape.map((cell) => cell.new).join('');
}

/** The cells with nothing in them that stands: all taken off for this reason. */
export function dropCells(tape: Tape, why: Reason): Tape {
  return tape.map((cell) =>
    cell.new === '' ? cell : { ...cell, new: '', why: cell.new === ' ' ? 'space' : why },
  );
}

/** A cell that now reads `text`; the reason it had stays where the old one was itself a change. */
export function putCell(cell: Cell, text: string, why: Reason): Cell {
  return cell.new === text ? cell : { ...cell, new: text, why: cell.why ?? why };
}

/** The cells in lower case, as domains are compared and best written. */
export function lowerTape(tape: Tape): Tape {
  return tape.map((cell) => putCell(cell, cell.new.toLowerCase(), 'case'));
}

/** The cells with all that stands from the `from`th character on replaced by the end of `meant`, as one change. */
export function replaceEnd(tape: Tape, meant: string, from: number, why: Reason): Tape {
  let place = 0;
  for (let left = from; left > 0 && place < tape.length; place += 1) left -= tape[place]?.new.length ?? 0;
  const old = tape
    .slice(place)
    .map((cell) => cell.old)
    .join('');
  return [...tape.slice(0, place), { old, new: meant.slice(from), why }];
}

/** Rewrites the cells to read `meant`, each change with the slip that explains it. */
export function rewriteTape(tape: Tape, meant: string): Tape {
  const typed = readTape(tape);
  const live = tape.filter((cell) => cell.new !== '');
  if (live.length !== typed.length) return replaceEnd(tape, meant, 0, 'tld');
  const cells: Cell[] = [];
  let next = 0;
  for (const { typed: taken, meant: put, slip } of alignSlips(typed, meant)) {
    let old = '';
    let same: Cell | null = null;
    for (let left = taken.length; left > 0; next += 1) {
      const cell = tape[next];
      if (cell === undefined) break;
      if (cell.new === '') cells.push(cell);
      else {
        old += cell.old;
        same = cell;
        left -= 1;
      }
    }
    cells.push(slip === null && same !== null ? same : { old, new: put, why: slip });
  }
  return [...cells, ...tape.slice(next)];
}
