import type { Recipient } from '../../lib/bounce/reading.ts';
import type { ReadRecipient } from '../../lib/report/evidence.ts';
import { fill } from '../support/messages.ts';
import { causeOf } from './show-recipient.ts';
import type { View } from './view.ts';

const mostKept = 10;
const mostWords = 5;
/** A server's sentence is longer than what decides in it. */
const longestWords = 120;

/** Gives what was read of a bounce in words, for the report to the desk. */
export function listVerdicts(recipients: readonly Recipient[], text: string, view: View): ReadRecipient[] {
  return recipients.slice(0, mostKept).map((recipient) => {
    const rule = recipient.rule === null ? undefined : view.data.sentences[recipient.rule];
    return {
      address: recipient.address ?? '',
      codes: [recipient.reply, recipient.status].filter(Boolean).join(' '),
      cause: rule?.name ?? causeOf(recipient.cause, view).name,
      certainty: fill(view.messages, recipient.certainty, {}),
      fate: fill(view.messages, recipient.fate, {}),
      server: recipient.server ?? '',
      words: recipient.spans
        .slice(0, mostWords)
        .map(({ start, end }) =>
          text.slice(start, Math.min(end, start + longestWords)).replace(/\s+/gu, ' '),
        ),
    };
  });
}
