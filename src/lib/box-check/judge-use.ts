import { type ParsedSize, parseSize } from '../size/parse-size.ts';

/** How much of a mailbox is used, as somebody wrote it: a share of it in percent, or a size. */
export type Use = { kind: 'percent'; percent: number } | ParsedSize;

/** How full a mailbox is. `free` is in bytes, negative where more is used than there is room for; null where no size is known. */
export interface Fullness {
  level: 'room' | 'nearly-full' | 'full';
  percent: number;
  free: number | null;
}

/** From here on the next large attachment may be the one that does not fit. */
const nearly = 90;

const saidOfUse = /\s*(?:を|が)?\s*使用(?:中|済み)?\s*$/u;

/** Reads `12.3GB`, `800メガ使用中`, `92%`; anything else, a share that is said to be free as well, as parseSize tells it. */
export function readUse(text: string): Use {
  const used = text.normalize('NFKC').replace(saidOfUse, '');
  const match = /^\s*約?\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:%|パーセント)\s*$/u.exec(used);
  return match ? { kind: 'percent', percent: Number(match[1]) } : parseSize(used);
}

function levelOf(percent: number): Fullness['level'] {
  if (percent >= 100) return 'full';
  return percent >= nearly ? 'nearly-full' : 'room';
}

/** Judges a used size against the capacity, both in bytes; a capacity of nothing is full. */
export function judgeSizes(used: number, capacity: number): Fullness {
  const percent = capacity > 0 ? (used / capacity) * 100 : 100;
  return { level: levelOf(percent), percent: Math.floor(percent), free: capacity - used };
}

/** Judges a share of the mailbox in percent; with a capacity in bytes (else null) it tells what is free as well. */
export function judgePercent(percent: number, capacity: number | null): Fullness {
  return {
    level: levelOf(percent),
    percent: Math.floor(percent),
    free: capacity === null ? null : Math.round(capacity * (1 - percent / 100)),
  };
}
