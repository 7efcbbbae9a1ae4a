/** A code found in pasted text, and where it stands. */
export interface FoundCode {
  code: string;
  start: number;
  end: number;
}

/** The most text that is read, in characters: a mail with its attachments is longer than its reason. */
export const mostText = 1_000_000;

/** What was found in a paste: codes in the order of the text, each once; or why there are none. */
export type CodesFound =
  { kind: 'codes'; codes: FoundCode[] } | { kind: 'none' } | { kind: 'empty' } | { kind: 'too-long' };

// A reply code stands at the start of a server's sentence; a year, a port, an amount, a version or a part of an IP address must
// not look like one. An enhanced code may follow its reply code at once (`550-5.1.1`), a colon or a number sign.
const sentence = String.raw`[ \t-](?:[45]\.\d|[#"'<A-Za-z])|[ \t]?[（「]`;
const amount = String.raw`[ \t](?:[KMGT]i?B|bytes|seconds|minutes|hours|days|messages|recipients)\b`;
const reply = String.raw`(?<![\d.:/#A-Za-z-])([45][0-5]\d)(?=${sentence})(?!${amount})`;
const enhanced = String.raw`(?:(?<![\d./A-Za-z-])|(?<=[45]\d\d-))([45]\.\d{1,3}\.\d{1,3})(?!\d|\.\d)`;
const pattern = new RegExp(`${enhanced}|${reply}`, 'gu');

/** Finds SMTP reply codes (RFC 5321) and enhanced status codes (RFC 3463) in pasted text. Linear in its length. */
export function findCodes(text: string): CodesFound {
  if (text.trim() === '') return { kind: 'empty' };
  if (text.length > mostText) return { kind: 'too-long' };
  const codes = new Map<string, FoundCode>();
  for (const match of text.matchAll(pattern)) {
    const code = match[1] ?? match[2] ?? '';
    if (!codes.has(code)) codes.set(code, { code, start: match.index, end: match.index + code.length });
  }
  const bare = /^\s*([45][0-5]\d)\s*$/u.exec(text)?.[1];
  if (bare !== undefined)
    codes.set(bare, { code: bare, start: text.indexOf(bare), end: text.indexOf(bare) + 3 });
  return codes.size === 0 ? { kind: 'none' } : { kind: 'codes', codes: [...codes.values()] };
}
