import type { Recipient } from '../../lib/bounce/reading.ts';
import { readMailDate } from '../../lib/bounce/mail-date.ts';
import { clipText } from '../../lib/report/clip-text.ts';
import { mostRecipients, type ReadBounce, type ReadRecipient } from '../../lib/report/evidence.ts';
import { findTraces } from '../../lib/report/find-traces.ts';
import { sayMoment } from '../../lib/waiting/wall-clock.ts';
import { fill } from '../support/messages.ts';
import { causeOf, longestSaid, sentenceOf } from './show-recipient.ts';
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
  const { at, field } = sayDay(recipients[0], view);
  return {
    total: recipients.length,
    recipients: recipients.slice(0, mostRecipients).map((recipient) => sayRecipient(recipient, text, view)),
    at,
    sender,
    traces: [...field, ...lines],
  };
}

/** When the mail was sent, or where that is not told when it came back: in words, and as the field that says so. */
function sayDay(recipient: Recipient | undefined, { messages }: View): { at: string; field: string[] } {
  const { sentAt = null, noticedAt = null } = recipient?.times ?? {};
  const written = sentAt ?? noticedAt;
  const moment = readMailDate(written);
  if (written === null || moment === null) return { at: '', field: [] };
  const [name, message] = sentAt === null ? ['Date', 'back-at'] : ['Arrival-Date', 'sent-at'];
  return {
    at: fill(messages, message, { moment: sayMoment(moment) }),
    field: [`${name}: ${written}`],
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
    said: clipText(sentenceOf(recipient, text), longestSaid),
    words: recipient.spans
      .slice(0, mostWords)
      .map(({ start, end }) => clipText(text.slice(start, end).replace(/\s+/gu, ' '), longestWords)),
  };
}
