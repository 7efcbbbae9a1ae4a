import type { FileSize } from './wire-size.ts';
import { wireSize } from './wire-size.ts';

/** A service's limit on one mail in MB, as its source gives it. `counts`: the files' own size, the size on the wire, or not known. */
export interface SizeLimit {
  megabytes: number;
  /** The other end, where the owner of the box sets the limit within a range. */
  upTo?: number | undefined;
  counts: 'files' | 'wire' | 'unknown';
}

/** Whether the files pass a limit. `unsure`: it depends on how the service counts, or on what its user has set. */
export type SizeVerdict = 'fits' | 'too-large' | 'unsure';

const decimalMegabyte = 1_000_000;
const binaryMegabyte = 1024 ** 2;

/**
 * Judges files against a limit. A source seldom says which megabyte it counts, so what lies between a million bytes and 1,024 × 1,024
 * is `unsure`; so is what fits by the files' size alone where the way of counting is not known.
 */
export function judgeSize(files: readonly FileSize[], limit: SizeLimit): SizeVerdict {
  return judgeSums({ own: files.reduce((sum, file) => sum + file.bytes, 0), wire: wireSize(files) }, limit);
}

/** The same for files that are already added up: their own bytes, and those of the mail that carries them. */
export function judgeSums({ own, wire }: { own: number; wire: number }, limit: SizeLimit): SizeVerdict {
  const largest = limit.counts === 'files' ? own : wire;
  const smallest = limit.counts === 'wire' ? wire : own;
  if (largest <= limit.megabytes * decimalMegabyte) return 'fits';
  if (smallest > (limit.upTo ?? limit.megabytes) * binaryMegabyte) return 'too-large';
  return 'unsure';
}
