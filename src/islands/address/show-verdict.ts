import type { Cell, Verdict } from '../../lib/address/verdict.ts';
import { cellsInside, groupChanges } from '../../lib/address/group-changes.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';

/** Builds the row of one address from the element's `<template data-row>`: what it is, and for a repair the letters one by one. */
export function showVerdict(
  root: HTMLElement,
  text: string,
  verdict: Verdict,
  messages: Messages,
): HTMLElement {
  const template = find(root, `template[data-row="${verdict.kind}"]`, HTMLTemplateElement);
  const row = find(document.importNode(template.content, true), 'li', HTMLLIElement);
  if (verdict.kind === 'repaired') {
    showRepair(row, text, verdict, messages);
  } else {
    find(row, '[data-address]', HTMLElement).textContent =
      verdict.kind === 'not-an-address' ? text.trim() : verdict.address;
    find(row, '[data-why]', HTMLElement).textContent = fill(messages, reasonName(verdict), {});
  }
  return row;
}

function reasonName(verdict: Exclude<Verdict, { kind: 'repaired' }>): string {
  switch (verdict.kind) {
    case 'fine':
      return 'is-fine';
    case 'risky':
      return `risky-${verdict.why}`;
    case 'unsure':
      return `unsure-${verdict.why}`;
    case 'not-an-address':
      return `defect-${verdict.why}`;
  }
}

function showRepair(
  row: HTMLElement,
  text: string,
  verdict: Verdict & { kind: 'repaired' },
  messages: Messages,
): void {
  const say = (name: string, values = {}) => fill(messages, name, values);
  find(row, '[data-cells]', HTMLElement).replaceChildren(
    ...cellsInside(verdict.cells).map((cell) => showCell(cell, say)),
  );
  find(row, '[data-spoken]', HTMLElement).textContent = say('spoken', {
    old: text.trim(),
    new: verdict.address,
  });
  const changes = groupChanges(verdict.cells).flatMap(({ old, new: meant, why, codePoint }) => [
    element('dt', `${nameOf(old, codePoint, say)} → ${meant === '' ? say('nothing') : meant}`),
    element('dd', say(`why-${why}`, { code: codePoint ?? '' })),
  ]);
  find(row, '[data-changes]', HTMLElement).replaceChildren(...changes);
  find(row, '[data-certain]', HTMLElement).hidden = verdict.certainty !== 'certain';
  find(row, '[data-likely]', HTMLElement).hidden = verdict.certainty !== 'likely';
  find(row, '[data-then]', HTMLElement).textContent = verdict.then === 'risky' ? say('then-risky') : '';
  find(row, '[data-copy]', HTMLButtonElement).value = verdict.address;
}

function nameOf(old: string, codePoint: string | undefined, say: (name: string) => string): string {
  if (codePoint !== undefined) return say('unseen');
  return old.trim() === '' ? say(old === '' ? 'nothing' : 'blank') : old;
}

function showCell(cell: Cell, say: (name: string) => string): HTMLElement {
  const unit = document.createElement('span');
  unit.toggleAttribute('data-changed', cell.why !== null);
  const old = element('i', cell.why === null ? cell.old : nameOf(cell.old, cell.codePoint, say));
  old.toggleAttribute(
    'data-named',
    cell.why !== null && (cell.codePoint !== undefined || cell.old.trim() === ''),
  );
  const meant = element('b', cell.new === '' ? say('nothing') : cell.new);
  meant.toggleAttribute('data-named', cell.new === '');
  unit.append(old, meant);
  return unit;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
