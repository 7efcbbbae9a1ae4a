import { foldCharacter } from '../../lib/address/fold-character.ts';
import type { Cell } from '../../lib/address/verdict.ts';
import { fill, type Messages } from '../support/messages.ts';
import { element } from './element.ts';

/**
 * Two rows of characters, one pair a unit so that pairs wrap together, in two parts so that a line rather ends before the
 * `@`; what cannot be seen gets its name.
 */
export function showCells(cells: readonly Cell[], messages: Messages): readonly HTMLElement[] {
  const at = cells.findLastIndex((cell) => cell.new === '@');
  return splitBefore(
    cells.map((cell) => showCell(cell, messages)),
    at,
  );
}

/** Puts elements into two groups, the second from `at` on. */
export function splitBefore(elements: readonly HTMLElement[], at: number): readonly HTMLElement[] {
  return [elements.slice(0, Math.max(0, at)), elements.slice(Math.max(0, at))].map((part) => {
    const group = document.createElement('div');
    group.append(...part);
    return group;
  });
}

/** What stands for a side of a pair: itself, or the name of what cannot be seen. */
export function nameOf(text: string, messages: Messages): string {
  if (text === '') return fill(messages, 'nothing', {});
  if (text.trim() === '') return fill(messages, 'blank', {});
  return Array.from(text).some((character) => foldCharacter(character).new !== '')
    ? text
    : fill(messages, 'unseen', {});
}

function showCell({ old, new: put, why }: Cell, messages: Messages): HTMLElement {
  const unit = document.createElement('span');
  unit.toggleAttribute('data-changed', why !== null);
  unit.append(showSide('i', old, messages), showSide('b', put, messages));
  return unit;
}

function showSide(name: string, text: string, messages: Messages): HTMLElement {
  const shown = nameOf(text, messages);
  const side = element(name, shown);
  side.toggleAttribute('data-named', shown !== text);
  return side;
}
