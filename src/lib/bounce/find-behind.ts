import { asLatin } from './charset.ts';
import { openedBytes } from './open-mail.ts';

/** Where a part begins that may be a bounce somebody forwarded: its media type, at the start of a line. */
const forwarded = /^content-type:[ \t]*message\/rfc822/imu;
/** More than this behind the beginning is nobody's mail. */
const farthest = 20_000_000;

/** Finds the mail that somebody forwarded behind attachments larger than what is opened; null where there is none. */
export function findBehind(source: Uint8Array): Uint8Array | null {
  if (source.length <= openedBytes) return null;
  const rest = source.subarray(openedBytes, farthest);
  const text = asLatin(rest);
  const part = forwarded.exec(text)?.index;
  const body = part === undefined ? null : /\r?\n\r?\n/u.exec(text.slice(part, part + 5000));
  if (part === undefined || body === null) return null;
  return rest.subarray(part + body.index + body[0].length);
}
