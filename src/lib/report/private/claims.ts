import type { Region } from '../../bounce/region.ts';

/** Which units of a text are spoken for already: masked by an earlier rule, or known to stay. */
export interface Claims {
  /** Takes a stretch; what is taken already stays as it was. */
  readonly take: (region: Region) => void;
  /** The pieces of a stretch that nobody has taken, in order. */
  readonly free: (region: Region) => Region[];
}

/** Claims on a text of the given length, none taken. */
export function openClaims(length: number): Claims {
  const taken = new Uint8Array(length);
  return {
    take: ({ start, end }) => taken.fill(1, start, end),
    free: ({ start, end }) => {
      const pieces: Region[] = [];
      for (let from = start; from < end; from += 1) {
        if (taken[from] === 1) continue;
        const last = pieces.at(-1);
        if (last?.end === from) pieces[pieces.length - 1] = { start: last.start, end: from + 1 };
        else pieces.push({ start: from, end: from + 1 });
      }
      return pieces;
    },
  };
}
