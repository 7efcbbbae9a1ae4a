import { type FileKind, sniffFile } from '../../lib/bounce/sniff-file.ts';

/** More than this is not read: a bounce says what it has to say at its beginning. */
export const longestRead = 20_000_000;
/** A longer text would make the field slow to type in; it is held beside it. */
export const longestInField = 500_000;

/** A mail that is not in the field: a file, an example, or a paste too long for it. */
export interface Held {
  readonly source: string | Uint8Array;
  /** What it is called; `''` for a paste. */
  readonly name: string;
  readonly cut: boolean;
}

/** Takes a long paste, cut to what is read. */
export function takeText(text: string, name: string): Held {
  return { source: text.slice(0, longestRead), name, cut: text.length > longestRead };
}

/** A file that may be a mail, or why it is none. */
type Taken =
  { readonly kind: 'mail'; readonly held: Held } | { readonly kind: Exclude<FileKind, 'text'> | 'msg' };

/** Takes the beginning of a file; rejects where the device does not give it. */
export async function takeFile(file: File): Promise<Taken> {
  if (/\.msg$/iu.test(file.name)) return { kind: 'msg' };
  const source = new Uint8Array(await file.slice(0, longestRead).arrayBuffer());
  const kind = sniffFile(source);
  return kind === 'text'
    ? { kind: 'mail', held: { source, name: file.name, cut: file.size > longestRead } }
    : { kind };
}

/** The text of a file that the field can show unchanged; null for one that is long or in another charset. */
export function textOf({ source }: Held): string | null {
  if (typeof source === 'string') return source.length > longestInField ? null : source;
  if (source.length > longestInField) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return null;
  }
}
