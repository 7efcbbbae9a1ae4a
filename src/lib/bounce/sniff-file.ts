/** What a file is by its first bytes; `text` is whatever may be a mail. */
export type FileKind = 'text' | 'image' | 'pdf' | 'archive' | 'binary';

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['image', [0x42, 0x4d]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
];

/** Tells a mail from a screenshot, a PDF, an archive or another program's file (an Outlook .msg begins with zero bytes among its first). */
export function sniffFile(bytes: Uint8Array): FileKind {
  const known = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known !== undefined) return known[0];
  if (
    bytes.subarray(4, 8).every((byte, index) => byte === [0x66, 0x74, 0x79, 0x70][index]) &&
    bytes.length > 8
  )
    return 'image';
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !wide && bytes.subarray(0, 1024).includes(0) ? 'binary' : 'text';
}
