import { cellsInside, groupChanges } from '../../lib/address/group-changes.ts';
import type { Breach } from '../../lib/address/provider-rules.ts';
import type { Verdict } from '../../lib/address/verdict.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { element } from './element.ts';
import { nameOf, showCells } from './show-cells.ts';

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
    find(row, '[data-why]', HTMLElement).textContent = sayWhy(verdict, messages);
    if (verdict.kind === 'risky')
      find(row, '[data-quoted]', HTMLElement).textContent = fill(messages, 'quoted', {
        address: verdict.address.replace(/^(.*)@/, '"$1"@'),
      });
  }
  return row;
}

function sayWhy(verdict: Exclude<Verdict, { kind: 'repaired' }>, messages: Messages): string {
  switch (verdict.kind) {
    case 'fine':
      return fill(messages, 'is-fine', {});
    case 'risky':
      return fill(messages, `risky-${verdict.why}`, {});
    case 'unsure':
      return verdict.why === 'provider-rule'
        ? sayBreach(verdict.breach, messages)
        : fill(messages, `unsure-${verdict.why}`, {});
    case 'not-an-address':
      return fill(messages, `defect-${verdict.why}`, {});
  }
}

function sayBreach({ service, kind, detail }: Breach, messages: Messages): string {
  return fill(messages, `rule-${kind}`, { service, detail });
}

function showRepair(
  row: HTMLElement,
  text: string,
  verdict: Verdict & { kind: 'repaired' },
  messages: Messages,
): void {
  const say = (name: string, values = {}) => fill(messages, name, values);
  find(row, '[data-cells]', HTMLElement).replaceChildren(...showCells(cellsInside(verdict.cells), messages));
  find(row, '[data-spoken]', HTMLElement).textContent = say('spoken', {
    old: text.trim(),
    new: verdict.address,
  });
  const changes = groupChanges(verdict.cells).flatMap(({ old, new: meant, why, codePoint }) => [
    element('dt', `${nameOf(old, codePoint, messages)} → ${meant === '' ? say('nothing') : meant}`),
    element('dd', say(`why-${why}`, { code: codePoint ?? '' })),
  ]);
  find(row, '[data-changes]', HTMLElement).replaceChildren(...changes);
  find(row, '[data-certain]', HTMLElement).hidden = verdict.certainty !== 'certain';
  find(row, '[data-likely]', HTMLElement).hidden = verdict.certainty !== 'likely';
  const { then, breach } = verdict;
  find(row, '[data-then]', HTMLElement).textContent =
    breach === null ? (then === 'risky' ? say('then-risky') : '') : sayBreach(breach, messages);
  find(row, '[data-copy]', HTMLButtonElement).value = verdict.address;
}
