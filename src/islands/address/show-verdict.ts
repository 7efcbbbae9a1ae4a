import { cellsInside, groupChanges } from '../../lib/address/group-changes.ts';
import type { Cell, Verdict } from '../../lib/address/verdict.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { element, part, stamp } from './element.ts';
import { nameOf, showCells } from './show-cells.ts';

/**
 * Builds the row of one address from the element's `<template data-row>`: what it is, and for a repair the letters one
 * by one. What the row holds `data-for` another verdict is left out.
 */
export function showVerdict(
  root: HTMLElement,
  text: string,
  verdict: Verdict,
  messages: Messages,
): HTMLElement {
  const row = stamp(root, 'row');
  const says = namesOf(verdict);
  for (const apart of row.querySelectorAll<HTMLElement>('[data-for]'))
    if (!says.includes(apart.dataset['for'] ?? '')) apart.remove();
  const address = verdict.kind === 'not-an-address' ? text.trim() : verdict.address;
  part(row, 'address').textContent = address;
  part(row, 'why').textContent = sayWhy(verdict, messages);
  if (says.includes('dots')) part(row, 'quoted').textContent = address.replace(/^(.*)@/, '"$1"@');
  if (verdict.kind === 'repaired') {
    const cells = cellsInside(verdict.cells);
    part(row, 'cells').replaceChildren(...showCells(cells, messages));
    part(row, 'spoken').textContent = speak(cells, messages);
    part(row, 'changes').replaceChildren(...sayChanges(verdict.cells, messages));
    find(row, '[data-copy]', HTMLButtonElement).value = address;
  }
  return row;
}

/** What a verdict is called in the row's `data-for`. */
function namesOf(verdict: Verdict): readonly string[] {
  if (verdict.kind === 'risky') return ['risky', 'dots'];
  if (verdict.kind !== 'repaired') return [verdict.kind];
  return ['repaired', verdict.certainty, verdict.then === 'risky' ? 'dots' : ''];
}

function sayWhy(verdict: Verdict, messages: Messages): string {
  const breach = 'breach' in verdict ? verdict.breach : null;
  if (breach !== null)
    return fill(messages, `rule-${breach.kind}`, { service: breach.service, detail: breach.detail });
  if (verdict.kind !== 'unsure' && verdict.kind !== 'not-an-address') return '';
  return fill(messages, `${verdict.kind}-${verdict.why}`, {});
}

/** What was written, with names for the signs that nobody sees or hears. */
function speak(cells: readonly Cell[], messages: Messages): string {
  return cells
    .map(({ old }) => {
      const named = nameOf(old, messages);
      return old === '' || named === old ? old : `、${named}、`;
    })
    .join('');
}

function sayChanges(cells: readonly Cell[], messages: Messages): readonly HTMLElement[] {
  return groupChanges(cells).flatMap(({ old, new: meant, why, codePoint }) => [
    element('dt', `${nameOf(old, messages)} → ${nameOf(meant, messages)}`),
    element('dd', fill(messages, `why-${why}`, { code: codePoint ?? '' })),
  ]);
}
