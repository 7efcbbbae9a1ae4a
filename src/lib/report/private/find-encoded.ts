import type { Region } from '../../bounce/region.ts';

const token = /(?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/_-]{12,400}={0,2}(?![A-Za-z0-9+/_=-])/gu;
const address = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\s*$/u;

function decode(written: string): string {
  const bare = written.replace(/=+$/u, '').replace(/-/gu, '+').replace(/_/gu, '/');
  return bare.length % 4 === 1 ? '' : atob(bare);
}

/** Finds addresses that are hidden in base64, as filters and mailings write them into fields and links. */
export function findEncoded(folded: string): Region[] {
  return Array.from(folded.matchAll(token))
    .filter(({ 0: written }) => address.test(decode(written)))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }));
}
