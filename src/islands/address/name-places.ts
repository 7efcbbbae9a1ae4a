import type { FoundAddress } from '../../lib/address/read-addresses.ts';
import type { Messages } from '../support/messages.ts';
import { sayCount } from './say-count.ts';

/** Where each address of a pasted text is to be looked for: its line or, where all stand on one line, its number. */
export function namePlaces(
  text: string,
  items: readonly FoundAddress[],
  messages: Messages,
): readonly string[] {
  let line = 1;
  let from = 0;
  const lines = items.map(({ start }) => {
    line += text.slice(from, start).match(/\r\n?|\n/g)?.length ?? 0;
    from = start;
    return line;
  });
  const byLine = lines[0] !== lines.at(-1);
  return lines.map((at, i) => sayCount(messages, byLine ? 'line' : 'place', byLine ? at : i + 1));
}
