import type { Recipient } from '../../lib/bounce/reading.ts';
import { readMailDate } from '../../lib/bounce/mail-date.ts';
import { clipText } from '../../lib/report/clip-text.ts';
import { mostRecipients, type ReadBounce, type ReadRecipient } from '../../lib/report/evidence.ts';
import { findTraces } from '../../lib/report/find-traces.ts';
import { sayMoment } from '../../lib/waiting/wall-clock.ts';
import { fill } from '../support/messages.ts';
import { causeOf, saidBy } from './show-recipient.ts';
import type { View } from './view.ts';

/** Headers stand at the beginning, and those of the returned mail not far behind. */
const longestSource = 100_000;
const mostWords = 5;
/** A server's sentence is longer than what decides in it. */
const longestWords = 120;

/** Gives what was read of a bounce in words, for the report to the desk; `source` is the mail as it came, whose headers the text has not. */
export function listVerdicts(
  recipients: readonly Recipient[],
  text: string,
  source: string,
  view: View,
): ReadBounce {
  const { sender, lines } = findTraces(
    `${source.slice(0, longestSource)}\n${text}`,
    recipients.map(({ address }) => address ?? ''),
  );
  const { sentAt = null, noticedAt = null } = recipients[0]?.times ?? {};
  const written = sentAt ?? noticedAt;
  const moment = readMailDate(written);
  return {
    total: recipients.length,
    recipients: recipients.slice(0, mostRecipients).map((recipient) => sayRecipient(recipient, text, view)),
    at: moment === null ? '' : fill(view.messages, 'sent-at', { moment: sayMoment(moment) }),
    sender,
    traces: moment === null ? lines : [`Arrival-Date: ${written ?? ''}`, ...lines],
  };
}

function sayRecipient(recipient: Recipient, text: string, view: View): ReadRecipient {
  const rule = recipient.rule === null ? undefined : view.data.sentences[recipient.rule];
  const known = recipient.cause === 'unknown' ? '' : causeOf(recipient.cause, view).name;
  return {
    address: recipient.address ?? '',
    codes: [recipient.reply, recipient.status].filter(Boolean).join(' '),
    cause: rule?.name ?? known,
    certainty: fill(view.messages, recipient.certainty, {}),
    fate: fill(view.messages, recipient.fate, {}),
    server: recipient.server ?? '',
    said: saidBy(recipient, text),
    words: recipient.spans
      .slice(0, mostWords)
      .map(({ start, end }) => clipText(text.slice(start, end).replace(/\s+/gu, ' '), longestWords)),
  };
}
