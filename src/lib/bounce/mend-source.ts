import { asLatin, guessCharset } from './charset.ts';

/** More labels than this are not a bounce's; each costs a look at its part. */
const mostLabels = 40;
/** How much of a part is looked at, in bytes. */
const mostLooked = 65_536;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A file saved as "Unicode" is UTF-16, which no parser of mail reads. */
function asUtf8(bytes: Uint8Array): Uint8Array {
  const charset = guessCharset(bytes.subarray(0, 2));
  return charset === 'utf-16le' || charset === 'utf-16be'
    ? new TextEncoder().encode(new TextDecoder(charset).decode(bytes))
    : bytes;
}

function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, mostLooked);
  if (head.includes(lineFeed) || !head.includes(carriageReturn)) return bytes;
  return bytes.map((byte) => (byte === carriageReturn ? lineFeed : byte));
}

/** Where the header that `place` stands in begins and ends, within what is looked at. */
function headerAround(text: string, place: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, place - mostLooked), place);
  const blank = Math.max(before.lastIndexOf('\n\n'), before.lastIndexOf('\n\r\n'));
  const after = /\r?\n\r?\n/u.exec(text.slice(place, place + mostLooked));
  return {
    start: blank === -1 ? Math.max(0, place - mostLooked) : place - before.length + blank,
    end: after === null ? Math.min(text.length, place + mostLooked) : place + after.index + after[0].length,
  };
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** Gives the header of a mail that has no Content-Type one that says what its bytes are. */
function label(bytes: Uint8Array): Uint8Array {
  const head = asLatin(bytes.subarray(0, mostLooked)).split(/\r?\n\r?\n/u, 1)[0] ?? '';
  if (/^content-type:/imu.test(head)) return bytes;
  return join([
    new TextEncoder().encode(`Content-Type: text/plain; charset=${guessCharset(bytes)}\n`),
    bytes,
  ]);
}

function mendLabels(bytes: Uint8Array): Uint8Array {
  const text = asLatin(bytes);
  const labels = [...text.matchAll(/charset[ \t]*=[ \t]*"?([\w.:-]{2,40})/giu)].slice(0, mostLabels);
  const pieces: Uint8Array[] = [];
  let done = 0;
  for (const found of labels) {
    const { start, end } = headerAround(text, found.index);
    if (/^content-transfer-encoding:[ \t]*"?(?:quoted-printable|base64)/imu.test(text.slice(start, end)))
      continue;
    const boundary = text.slice(end, end + mostLooked).indexOf('\n--');
    const body = bytes.subarray(end, boundary === -1 ? end + mostLooked : end + boundary);
    const said = (found[1] ?? '').toLowerCase();
    const guess = guessCharset(body);
    if (!body.some((byte) => byte >= 0x80) || said === guess) continue;
    const place = found.index + found[0].length - said.length;
    pieces.push(bytes.subarray(done, place), new TextEncoder().encode(guess));
    done = place + said.length;
  }
  return pieces.length === 0 ? bytes : join([...pieces, bytes.subarray(done)]);
}

/**
 * Mends the source of a mail before it is parsed: UTF-16, line ends of CR alone, a missing Content-Type, and charset labels that
 * the bytes of their part contradict (EUC-JP and UTF-8 called ISO-2022-JP are common in Japan; text copied from a screen
 * is UTF-8 whatever its label says). Parts in quoted-printable or base64 stay as they are.
 */
export function mendSource(source: Uint8Array): Uint8Array {
  return mendLabels(label(withLineFeeds(asUtf8(source))));
}
