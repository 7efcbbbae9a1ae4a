import type { Cell, Reason } from './verdict.ts';

/** Neighbouring characters that changed for one reason, told together: `ia` → `ai`. */
export interface Change {
  old: string;
  new: string;
  why: Reason;
  codePoint?: string | undefined;
}

/** Groups the changed cells of a repair into what is said of it, in order; cells that agree are left out. */
export function groupChanges(cells: readonly Cell[]): Change[] {
  const changes: Change[] = [];
  let last: Change | undefined;
  for (const { old, new: meant, why, codePoint } of cells) {
    if (why === null) {
      last = undefined;
    } else if (last?.why === why && last.codePoint === codePoint) {
      last.old += old;
      last.new += meant;
    } else {
      last = { old, new: meant, why, codePoint };
      changes.push(last);
    }
  }
  return changes;
}

/** Gives the cells between the wrapping: a name, brackets or spaces around an address are not compared letter by letter. */
export function cellsInside(cells: readonly Cell[]): readonly Cell[] {
  const around = ({ why, new: meant }: Cell) => meant === '' && (why === 'wrapper' || why === 'space');
  const first = cells.findIndex((cell) => !around(cell));
  const last = cells.findLastIndex((cell) => !around(cell));
  return first === -1 ? [] : cells.slice(first, last + 1);
}
