import type { BounceData } from '../../lib/bounce/bounce-data.ts';
import { readBounce } from '../../lib/bounce/read-bounce.ts';
import type { Reading } from '../../lib/bounce/reading.ts';
import { compileRules } from '../../lib/bounce/rules.ts';
import type { Question } from './worker.ts';

/** What is longer is read by a worker, so that the page never stops. */
const longestHere = 100_000;

/** The reader made ready: its words, and how a mail is read. */
export interface Reader {
  readonly data: BounceData;
  readonly read: (source: string | Uint8Array) => Promise<Reading>;
}

/** A worker that has read and waits for the next mail: to start one takes longer than to read one. */
let idle: Worker | null = null;

/** Reads in a worker; rejects where the browser does not lend one or its file cannot be had. */
function readAside(source: string | Uint8Array, data: BounceData): Promise<Reading> {
  const worker = idle ?? new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  return new Promise<Reading>((resolve, reject) => {
    worker.onmessage = ({ data: reading }: MessageEvent<Reading | null>) => {
      // Of two that read at once, one is enough to keep.
      if (idle === null) idle = worker;
      else worker.terminate();
      if (reading === null) reject(new Error('not read'));
      else resolve(reading);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('no worker'));
    };
    worker.postMessage({ source, written: data.written } satisfies Question);
  });
}

/** Fetches the rules and their words. Rejects where they cannot be had: offline, or a newer version of the site. */
export async function openReader(address: string): Promise<Reader> {
  // The rules must be the ones that this version of the reader knows, so the cache is asked whether they still are.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data = (await response.json()) as BounceData;
  const compiled = compileRules(data.written);
  if (compiled.kind === 'faulty') throw new Error(compiled.faults.join('\n'));
  const readHere = (source: string | Uint8Array) => readBounce(source, compiled.rules);
  return {
    data,
    read: (source) =>
      source.length > longestHere ? readAside(source, data).catch(() => readHere(source)) : readHere(source),
  };
}
