import { keyOfKanaMode, latinLookalike } from './fold-character.ts';
import { putCell, readTape, type Tape } from './tape.ts';
import type { Cell } from './verdict.ts';

/** The cells of a local part with kana mode's signs and letters from other scripts put right; letter case is kept. */
export function foldLocalPart(tape: Tape): Tape {
  return foldLookalikes(tape.map((cell) => foldKanaMode(cell, cell.new)));
}

/** The cells of a domain with every sign that stands for a dot made one, spaces gone, letters from other scripts Latin. */
export function foldDomain(tape: Tape): Tape {
  const signs = tape.map((cell) => {
    if (cell.new === ' ' || cell.new === '\t') return putCell(cell, '', 'space');
    if (cell.new === '_') return putCell(cell, '-', 'look-alike');
    const key = keyOfKanaMode(cell.new) ?? cell.new;
    return ',;:/<>'.includes(key) && key !== ''
      ? { ...cell, new: '.', why: cell.new === key ? ('comma-for-dot' as const) : ('kana-mode' as const) }
      : foldKanaMode(cell, cell.new);
  });
  return foldLookalikes(signs);
}

function foldKanaMode(cell: Cell, sign: string): Cell {
  const key = keyOfKanaMode(sign);
  return key === null ? cell : { ...cell, new: key, why: 'kana-mode' };
}

/** A label of Latin letters with a few of another script among them is a disguise or a slip; a whole word is not. */
function foldLookalikes(tape: Tape): Tape {
  const text = readTape(tape);
  if (/^[\u0000-\u007f]*$/.test(text)) return tape;
  const folded = tape.map((cell): Cell => {
    const latin = latinLookalike(cell.new);
    return latin === null ? cell : { ...cell, new: latin, why: 'homoglyph' };
  });
  const mixed = /[A-Za-z]/.test(text) && /^[\u0000-\u007f]*$/.test(readTape(folded));
  return mixed ? folded : tape;
}
