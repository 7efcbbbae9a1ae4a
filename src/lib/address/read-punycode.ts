import { toUnicode } from 'punycode/punycode.es6.js';

/** How an address's domain is written in its own script (RFC 3492), or null where it holds no punycode, or none that can be read. */
export function readPunycode(address: string): string | null {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  if (!/(?:^|\.)xn--/.test(domain)) return null;
  try {
    const written = toUnicode(domain);
    return written === domain ? null : written;
  } catch {
    return null;
  }
}
