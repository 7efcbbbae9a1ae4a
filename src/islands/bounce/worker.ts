// Reads one long mail beside the page.
import { readBounce } from '../../lib/bounce/read-bounce.ts';
import type { Reading } from '../../lib/bounce/reading.ts';
import { compileRules, type WrittenRules } from '../../lib/bounce/rules.ts';

/** What the page asks for. */
export interface Question {
  readonly source: string | Uint8Array;
  readonly written: WrittenRules;
}

/** Null, a fault of ours, lets the page read by itself: an error in an async listener would never reach it. */
async function answer({ source, written }: Question): Promise<Reading | null> {
  try {
    const compiled = compileRules(written);
    return compiled.kind === 'faulty' ? null : await readBounce(source, compiled.rules);
  } catch {
    return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reading) => postMessage(reading));
});
