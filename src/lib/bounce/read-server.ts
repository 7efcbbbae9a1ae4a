import type { Region } from './region.ts';

const name = String.raw`([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){1,8})\.?`;
/** Where servers name the one that answered, the surest first. */
const signs: readonly RegExp[] = [
  new RegExp(String.raw`\bhost\s+${name}\s{0,3}\[`, 'iu'),
  new RegExp(String.raw`\bhost\s+${name}`, 'iu'),
  new RegExp(String.raw`while talking to\s+${name}`, 'iu'),
  new RegExp(String.raw`\bby\s+${name}\s{0,3}\.?\s{0,3}\[`, 'iu'),
  new RegExp(String.raw`recipient domain\s+\S{1,80}\s+by\s+${name}`, 'iu'),
  new RegExp(String.raw`connect to\s+${name}`, 'iu'),
  new RegExp(String.raw`lost connection with\s+${name}`, 'iu'),
  new RegExp(String.raw`^\s*${name}\s+\[[\d.a-f:]+\]`, 'imu'),
  new RegExp(String.raw`connected to\s+${name}`, 'iu'),
];

/** Finds the name of the server that spoke, in the stretches given, the best first; null where none is named. */
export function readServer(text: string, places: readonly Region[]): string | null {
  for (const { start, end } of places) {
    const part = text.slice(start, Math.min(end, start + 4000));
    for (const sign of signs) {
      const found = sign.exec(part)?.[1];
      if (found !== undefined) return found.toLowerCase();
    }
  }
  return null;
}
