import { findTwins } from '../../lib/address/find-twins.ts';
import type { FoundAddress } from '../../lib/address/read-addresses.ts';
import { find } from '../support/find.ts';
import type { Messages } from '../support/messages.ts';
import { element } from './element.ts';
import { sayCount } from './say-count.ts';

/** More are only counted. */
const most = 25;

/** Lists, folded up, the addresses that were pasted more than once, with the places of each. */
export function showTwins(
  root: HTMLElement,
  items: readonly FoundAddress[],
  places: readonly string[],
  messages: Messages,
): void {
  const twins = findTwins(items);
  const details = find(root, '[data-twins]', HTMLDetailsElement);
  details.hidden = twins.length === 0;
  details.open = false;
  find(details, 'summary', HTMLElement).textContent = sayCount(messages, 'twins', twins.length);
  const lines = twins
    .slice(0, most)
    .map(({ address, places: at }) => `${address}：${at.map((place) => places[place - 1]).join('、')}`);
  if (twins.length > most) lines.push(sayCount(messages, 'more-twins', twins.length - most));
  find(details, 'ul', HTMLElement).replaceChildren(...lines.map((line) => element('li', line)));
}
