/** A file as the check sees it: its name and its size in bytes, never its contents. */
export interface FileSize {
  name: string;
  bytes: number;
}

/** A line of base64 holds 76 characters and a line break of two bytes (RFC 2045 §6.8). */
const lineLength = 76;
const lineBreak = 2;
/** Bytes of a mail's own header lines, short text and the MIME structure around its parts, as mail programs make them. */
const messageOverhead = 600;
/** Bytes of a part's boundary and header lines, without the file's name. */
const partOverhead = 160;

/** Gives the bytes that `bytes` of a file take once base64 has broken them into lines. */
export function encodedSize(bytes: number): number {
  const characters = 4 * Math.ceil(bytes / 3);
  return characters + lineBreak * Math.ceil(characters / lineLength);
}

/**
 * Gives the bytes that a mail with these files takes on its way. A name stands twice in a part's header (Content-Type and
 * Content-Disposition), three bytes an encoded byte at most (RFC 2231).
 */
export function wireSize(files: readonly FileSize[]): number {
  return files.reduce((sum, file) => sum + partSize(file), messageOverhead);
}

/** Gives the bytes that one attached file adds to a mail. */
export function partSize(file: FileSize): number {
  return partOverhead + 2 * new TextEncoder().encode(file.name).length + encodedSize(file.bytes);
}
