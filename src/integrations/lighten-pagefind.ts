import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { transform } from 'esbuild';
import { isRecord } from '../lib/is-record.ts';

const SIGNATURE = 'pagefind_dcd';

function refuse(path: string): never {
  throw new Error(`${path} is not in the shape that Pagefind 1.6 writes; see lighten-pagefind.ts`);
}

function pack(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, ...parts].map((part) => Buffer.from(part))), { level: 9 });
}

/** Pagefind keeps the indexed text of every record beside its address, for excerpts. Ours is codes that nobody reads. */
function dropContents(path: string, fragments: Uint8Array): Uint8Array {
  const group: unknown = JSON.parse(Buffer.from(fragments).toString('utf8'));
  if (!isRecord(group) || !Object.values(group).every(isRecord)) return refuse(path);
  const bare = Object.entries(group).map(([id, fragment]) => [
    id,
    Object.assign({}, fragment, { content: '' }),
  ]);
  return pack(JSON.stringify(Object.fromEntries(bare)));
}

/** A page as a chunk of the index lists it under a word: its number, its places among which negative ones are weights, those in its metadata. */
type Posting = [page: number, places: number[], meta: unknown];

function isPosting(value: unknown): value is Posting {
  return Array.isArray(value) && value.length === 3 && Array.isArray(value[1]);
}

/** Opens a chunk; gives what it holds, and its words with their postings, which are parts of that. */
function openChunk(path: string, chunk: Uint8Array): { index: unknown; words: [string, Posting[]][] } {
  const index: unknown = decode(chunk);
  const listed: unknown = Array.isArray(index) ? index[0] : null;
  if (!Array.isArray(listed)) return refuse(path);
  const words = listed.map((entry: unknown): [string, Posting[]] => {
    const [word, postings] = Array.isArray(entry) ? (entry as unknown[]) : [];
    if (typeof word !== 'string' || !Array.isArray(postings) || !postings.every(isPosting))
      return refuse(path);
    return [word, postings];
  });
  return { index, words };
}

/** The index keeps where in a record each word stands, for excerpts and phrases in quotation marks: a third of its bytes. */
function dropPlaces(path: string, chunk: Uint8Array): Uint8Array {
  const { index, words } = openChunk(path, chunk);
  for (const [, postings] of words)
    for (const posting of postings) posting[1] = posting[1].map((place) => Math.min(place, 0));
  return pack(encode(index));
}

function unpack(path: string, content: Uint8Array): Uint8Array {
  const plain = gunzipSync(content);
  if (plain.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) return refuse(path);
  return plain.subarray(SIGNATURE.length);
}

/** Gives the first word of a chunk of the index (`index/….pf_index`): who finds it has the chunk. */
export function readFirstWord(path: string, content: Uint8Array): string {
  return openChunk(path, unpack(path, content)).words[0]?.[0] ?? refuse(path);
}

/**
 * Takes out of a file that Pagefind 1.6 wrote what this site never asks for: contents and places, which serve excerpts alone, and
 * the spaces of its script. Throws where a newer Pagefind writes another shape.
 */
export async function lightenPagefind(path: string, content: Uint8Array): Promise<Uint8Array> {
  if (path === 'pagefind.js') {
    const { code } = await transform(Buffer.from(content).toString('utf8'), { minify: true, format: 'esm' });
    return Buffer.from(code);
  }
  if (path.startsWith('index/')) return dropPlaces(path, unpack(path, content));
  return path.startsWith('fragment/') ? dropContents(path, unpack(path, content)) : content;
}
