import { compareAddresses } from '../../lib/address/compare-addresses.ts';
import { groupChanges } from '../../lib/address/group-changes.ts';
import { type CharacterName, nameCharacters } from '../../lib/address/name-characters.ts';
import { onClearAll } from '../support/clear-all.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { announce } from './announce.ts';
import { element, part } from './element.ts';
import { showCells } from './show-cells.ts';

/** More differences than this are told by groups of neighbours. */
const mostSingly = 8;

/**
 * Wakes the form that lays two addresses side by side: what differs, and what the differing characters are called. Gives
 * what takes its answer away.
 */
export function wakeComparison(
  root: HTMLElement,
  messages: Messages,
  names: readonly CharacterName[],
  signal: AbortSignal,
): () => void {
  const form = find(root, '[data-compare]', HTMLFormElement);
  const result = part(root, 'compared');
  const field = (name: string) => trimPlainly(find(form, `#address-${name}`, HTMLInputElement).value);
  const forget = () => clear(result);
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      show(result, field('one'), field('other'), names, messages);
    },
    { signal },
  );
  form.addEventListener('input', forget, { signal });
  onClearAll(() => {
    form.reset();
    forget();
  }, signal);
  return forget;
}

/** Takes off the spaces that a paste brings along, and nothing that is not seen: that is what is looked for. */
function trimPlainly(text: string): string {
  return text.replace(/^ +|(?<! ) +$/g, '');
}

function clear(result: HTMLElement): void {
  announce(part(result, 'answer'), '');
  part(result, 'pair').hidden = true;
}

function show(
  result: HTMLElement,
  one: string,
  other: string,
  names: readonly CharacterName[],
  messages: Messages,
): void {
  clear(result);
  const say = (name: string, count = '') => announce(part(result, 'answer'), fill(messages, name, { count }));
  if (one === '' || other === '') {
    say('compare-empty');
    return;
  }
  const comparison = compareAddresses(one, other);
  if (comparison.kind !== 'different') {
    say(`compare-${comparison.kind}`);
    return;
  }
  const changed = comparison.cells.flatMap(({ why, ...cell }) => (why === null ? [] : [{ ...cell, why }]));
  const changes = changed.length > mostSingly ? groupChanges(comparison.cells) : changed;
  say('compare-different', String(changes.length));
  part(result, 'pair-cells').replaceChildren(...showCells(comparison.cells, messages));
  const called = (text: string) =>
    text === ''
      ? fill(messages, 'nothing', {})
      : `${text}（${nameCharacters(text, names)
          .map(
            ({ name, upper, codePoint }) =>
              `${upper ? fill(messages, 'capital', {}) : ''}${name ?? codePoint ?? ''}`,
          )
          .join('、')}）`;
  const lines = changes.flatMap(({ old, new: put, why, codePoint = '' }) => [
    element('dt', `${called(old)} → ${called(put)}`),
    element(
      'dd',
      fill(messages, messages.has(`differ-${why}`) ? `differ-${why}` : `why-${why}`, { code: codePoint }),
    ),
  ]);
  part(result, 'differences').replaceChildren(...lines);
  part(result, 'pair').hidden = false;
}
