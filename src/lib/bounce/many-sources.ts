import { asLatin } from './charset.ts';
import { daemon } from './daemon.ts';
import { startsWithHeader } from './open-mail.ts';
import type { Reading, Recipient } from './reading.ts';
import type { Region } from './region.ts';

/** Who pastes more than these wants them counted, not read. */
const mostSources = 20;
/** Where one source ends and another may begin: the last boundary of a mail (RFC 2046, 5.1.1), and an empty line or none. */
const seam = /^--\S{1,100}--[ \t]*\r?\n(?:[ \t]*\r?\n)*(?=[\w-]{2,60}:)/gmu;

type Bounce = Reading & { kind: 'bounce' };

/** Divides what was pasted into the sources of bounces that stand one after the other; most pastes are one. */
export function splitSources(source: Uint8Array): Uint8Array[] {
  const text = asLatin(source);
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(seam)) {
    const start = index + end.length;
    const header = text.slice(start, start + 20_000).split(/\r?\n\r?\n/u, 1)[0] ?? '';
    const from = /^from:([^\r\n]{0,200})/imu.exec(header)?.[1] ?? '';
    if (daemon.test(from) && startsWithHeader(header)) starts.push(start);
    if (starts.length === mostSources) break;
  }
  return starts.map((start, index) => source.subarray(start, starts[index + 1]));
}

function shift(region: Region, by: number): Region {
  return { start: region.start + by, end: region.end + by };
}

function shiftAll(recipient: Recipient, by: number): Recipient {
  return {
    ...recipient,
    spans: recipient.spans.map((span) => shift(span, by)),
    said: recipient.said === null ? null : shift(recipient.said, by),
  };
}

/** Puts bounces together as if they were one: their texts below each other, their recipients in order. */
export function joinBounces(bounces: readonly Bounce[]): Bounce {
  let text = '';
  const recipients: Recipient[] = [];
  for (const bounce of bounces) {
    if (text !== '') text += '\n\n';
    recipients.push(...bounce.recipients.map((one) => shiftAll(one, text.length)));
    text += bounce.text;
  }
  return { kind: 'bounce', text, recipients };
}
