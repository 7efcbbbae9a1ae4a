import type { Recipient } from '../../lib/bounce/reading.ts';
import { fill } from '../support/messages.ts';
import { causeOf, saidBy } from './show-recipient.ts';
import type { View } from './view.ts';

/** Writes the result as plain text that fits into a mail to a desk; it holds the recipients' addresses and no date. */
export function writeCopy(recipients: readonly Recipient[], text: string, view: View): string {
  const say = (name: string, value: string): string[] =>
    value === '' ? [] : [fill(view.messages, `copy-${name}`, { value })];
  const blocks = recipients.map((recipient) =>
    [
      ...say('address', recipient.address ?? ''),
      ...say('fate', fill(view.messages, recipient.fate, {})),
      ...say('cause', causeOf(recipient.cause, view).name),
      ...say('certainty', fill(view.messages, recipient.certainty, {})),
      ...say('code', [recipient.reply, recipient.status].filter(Boolean).join(' ')),
      ...say('server', recipient.server ?? ''),
      ...say('said', saidBy(recipient, text)),
    ].join('\n'),
  );
  return [fill(view.messages, 'copy-head', {}), ...blocks].join('\n\n') + '\n';
}
