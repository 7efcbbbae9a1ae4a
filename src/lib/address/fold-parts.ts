import { isMeantAsKey, keyOfKanaMode, latinLookalike } from './fold-character.ts';
import { putCell, readTape, type Tape } from './tape.ts';
import type { Cell } from './verdict.ts';

/** The cells of a local part with kana mode's signs and letters from other scripts put right; letter case is kept. */
export function foldLocalPart(tape: Tape): Tape {
  return foldLookalikes(tape.map((cell, i) => foldKanaMode(cell, tape, i)));
}

/** The cells of a domain with every sign that stands for a dot made one, spaces gone, letters from other scripts Latin. */
export function foldDomain(tape: Tape): Tape {
  // An address literal (RFC 5321 4.1.3) has colons of its own.
  if (tape.find((cell) => cell.new !== '')?.new === '[') return tape;
  const signs = tape.map((cell, i) => {
    if (cell.new === ' ' || cell.new === '\t') return putCell(cell, '', 'space');
    if (cell.new === '_') return putCell(cell, '-', 'look-alike');
    const key = readKey(tape, i) ?? cell.new;
    return ',;:/<>'.includes(key) && key !== ''
      ? { ...cell, new: '.', why: cell.new === key ? ('comma-for-dot' as const) : ('kana-mode' as const) }
      : foldKanaMode(cell, tape, i);
  });
  return foldLookalikes(signs);
}

function readKey(tape: Tape, i: number): string | null {
  const sign = tape[i]?.new ?? '';
  const key = keyOfKanaMode(sign);
  if (key === null) return null;
  return isMeantAsKey(sign, tape[i - 1]?.new ?? '', tape[i + 1]?.new ?? '') ? key : null;
}

function foldKanaMode(cell: Cell, tape: Tape, i: number): Cell {
  const key = readKey(tape, i);
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
