import { compareAddresses } from '../../lib/address/compare-addresses.ts';
import { groupChanges } from '../../lib/address/group-changes.ts';
import { type CharacterName, nameCharacters } from '../../lib/address/name-characters.ts';
import { onClearAll } from '../support/clear-all.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { element } from './element.ts';
import { showCells } from './show-cells.ts';

/** More differences than this are told by groups of neighbours. */
const mostSingly = 8;

/** Wakes the form that lays two addresses side by side: what differs, and what the differing characters are called. */
export function wakeComparison(
  root: HTMLElement,
  messages: Messages,
  names: readonly CharacterName[],
  signal: AbortSignal,
): void {
  const form = find(root, '[data-compare]', HTMLFormElement);
  const result = find(root, '[data-compared]', HTMLElement);
  const field = (name: string) => find(form, `input[name=${name}]`, HTMLInputElement);
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      show(result, field('one').value.trim(), field('other').value.trim(), names, messages);
    },
    { signal },
  );
  onClearAll(() => {
    form.reset();
    clear(result);
  }, signal);
}

function clear(result: HTMLElement): void {
  find(result, '[data-answer]', HTMLElement).textContent = '';
  find(result, '[data-pair]', HTMLElement).hidden = true;
}

function show(
  result: HTMLElement,
  one: string,
  other: string,
  names: readonly CharacterName[],
  messages: Messages,
): void {
  clear(result);
  const answer = find(result, '[data-answer]', HTMLElement);
  if (one === '' || other === '') {
    answer.textContent = fill(messages, 'compare-empty', {});
    return;
  }
  const comparison = compareAddresses(one, other);
  if (comparison.kind !== 'different') {
    answer.textContent = fill(messages, `compare-${comparison.kind}`, {});
    return;
  }
  const changed = comparison.cells.flatMap(({ why, ...cell }) => (why === null ? [] : [{ ...cell, why }]));
  const changes = changed.length > mostSingly ? groupChanges(comparison.cells) : changed;
  answer.textContent = fill(messages, 'compare-different', { count: String(changes.length) });
  find(result, '[data-pair-cells]', HTMLElement).replaceChildren(...showCells(comparison.cells, messages));
  const called = (text: string) =>
    text === ''
      ? fill(messages, 'nothing', {})
      : `${text}（${nameCharacters(text, names)
          .map(
            ({ name, upper, codePoint }) =>
              `${upper ? fill(messages, 'capital', {}) : ''}${name ?? codePoint ?? ''}`,
          )
          .join('、')}）`;
  const lines = changes.flatMap(({ old, new: put, why }) => [
    element('dt', `${called(old)} → ${called(put)}`),
    element('dd', fill(messages, `differ-${why}`, {})),
  ]);
  find(result, '[data-differences]', HTMLElement).replaceChildren(...lines);
  find(result, '[data-pair]', HTMLElement).hidden = false;
}
