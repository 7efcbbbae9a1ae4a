// Reads long mails beside the page.
import { readBounce } from '../../lib/bounce/read-bounce.ts';
import type { Reading } from '../../lib/bounce/reading.ts';
import { compileRules, type Rules, type WrittenRules } from '../../lib/bounce/rules.ts';

/** What the page asks for. */
export interface Question {
  readonly source: string | Uint8Array;
  readonly written: WrittenRules;
}

/** Compiled for the first mail; a page asks with one set of rules. */
let rules: Rules | null = null;

function readyRules(written: WrittenRules): Rules | null {
  if (rules !== null) return rules;
  const compiled = compileRules(written);
  rules = compiled.kind === 'faulty' ? null : compiled.rules;
  return rules;
}

/** Null, a fault of ours, lets the page read by itself: an error in an async listener would never reach it. */
async function answer({ source, written }: Question): Promise<Reading | null> {
  try {
    const ready = readyRules(written);
    return ready === null ? null : await readBounce(source, ready);
  } catch {
    return null;
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data).then((reading) => postMessage(reading));
});
