import { type FileSize, wireSize } from './wire-size.ts';

/** More files than this are not one mail any more. */
export const mostFiles = 500;

/** What the chosen files amount to before any service is asked; `empty` holds the names of files of zero bytes. */
export type FilesChecked =
  | { kind: 'measured'; own: number; wire: number; empty: string[] }
  | { kind: 'nothing' }
  | { kind: 'all-empty' }
  | { kind: 'too-many'; count: number };

/** Adds up files by their sizes alone. A folder dropped by mistake looks like a file of zero bytes and is named in `empty`. */
export function checkFiles(files: readonly FileSize[]): FilesChecked {
  if (files.length === 0) return { kind: 'nothing' };
  if (files.length > mostFiles) return { kind: 'too-many', count: files.length };
  const own = files.reduce((sum, file) => sum + file.bytes, 0);
  if (own === 0) return { kind: 'all-empty' };
  const empty = files.filter((file) => file.bytes === 0).map((file) => file.name);
  return { kind: 'measured', own, wire: wireSize(files), empty };
}
