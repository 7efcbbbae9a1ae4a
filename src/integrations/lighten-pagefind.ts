import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transform } from 'esbuild';

const SIGNATURE = 'pagefind_dcd';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pack(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, ...parts].map((part) => Buffer.from(part))), { level: 9 });
}

/** Pagefind keeps the indexed text of every record beside its address, for excerpts. Ours is codes that nobody reads. */
function dropContents(fragments: Uint8Array): Uint8Array | null {
  const group: unknown = JSON.parse(Buffer.from(fragments).toString('utf8'));
  if (!isRecord(group) || !Object.values(group).every(isRecord)) return null;
  const bare = Object.entries(group).map(([id, fragment]) => [
    id,
    Object.assign({}, fragment, { content: '' }),
  ]);
  return pack(JSON.stringify(Object.fromEntries(bare)));
}

/** A page as a chunk of the index lists it under a word: its number, its places among which negative ones are weights, those in its metadata. */
function isPosting(value: unknown): value is [number, number[], unknown] {
  return Array.isArray(value) && value.length === 3 && Array.isArray(value[1]);
}

/** The index keeps where in a record each word stands, for excerpts and phrases in quotation marks: a third of its bytes. */
function dropPlaces(chunk: Uint8Array): Uint8Array | null {
  const index: unknown = decode(chunk);
  const words: unknown = Array.isArray(index) ? index[0] : null;
  if (!Array.isArray(words)) return null;
  for (const word of words) {
    const postings: unknown = Array.isArray(word) ? word[1] : null;
    if (!Array.isArray(postings) || !postings.every(isPosting)) return null;
    for (const posting of postings) posting[1] = posting[1].map((place) => Math.min(place, 0));
  }
  return pack(encode(index));
}

/**
 * Takes out of a file that Pagefind 1.6 wrote what this site never asks for: contents and places, which serve excerpts alone, and
 * the spaces of its script. What is not in the shape that is expected comes back as it was.
 */
export async function lightenPagefind(path: string, content: Uint8Array): Promise<Uint8Array> {
  if (path === 'pagefind.js') {
    const { code } = await transform(Buffer.from(content).toString('utf8'), { minify: true, format: 'esm' });
    return Buffer.from(code);
  }
  if (!/^(?:fragment|index)\//u.test(path)) return content;
  const plain = gunzipSync(content);
  if (plain.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) return content;
  const body = plain.subarray(SIGNATURE.length);
  return (path.startsWith('index/') ? dropPlaces(body) : dropContents(body)) ?? content;
}
