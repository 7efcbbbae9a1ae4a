import { asksFor } from '../../lib/search/lookup.ts';
import { followArrows } from './follow-arrows.ts';
import { findResults, type Results } from './find-results.ts';
import { keepQuestion } from './keep-question.ts';
import { type Engine, openEngine } from './open-engine.ts';
import { clearAnswer, showAnswer, sayBroken, sayWaiting } from './paint-answer.ts';
import { readQuestion, takeAlong } from './take-along.ts';

/** A wait that is noticed is told (milliseconds). */
const noticed = 300;

let opened: Promise<Engine> | undefined;
let newest = 0;
let answered = false;

/** Wakes the box and fetches the index, once; after a failure the next question tries again. */
export function warmUp(box: HTMLElement): Promise<Engine> {
  const { pagefind = '/pagefind/' } = box.dataset;
  if (!box.hasAttribute('data-awake')) {
    box.toggleAttribute('data-awake', true);
    followArrows(box);
    takeAlong(box);
  }
  opened ??= openEngine(pagefind);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/**
 * Answers what stands in the box's field, in its list. A newer question drops this one: its results are never painted. `data-state` of the list tells
 * `answered`, `none`, `broken` or `empty`; `data-sure` whether the page stands by its answer. Gives the address to go to where a
 * number or code says it all.
 */
export async function answerQuestion(box: HTMLElement, pasted: string): Promise<string | null> {
  const question = readQuestion(box, pasted);
  keepQuestion(question);
  const turn = (newest += 1);
  const isNewest = () => turn === newest;
  const isStale = async () => {
    await breathe();
    return turn !== newest;
  };
  if (question.trim() === '') {
    clearAnswer(box);
    return null;
  }
  // What may be a code heard on the telephone; its reader is fetched then.
  if (question.length <= 40 && question.normalize('NFKC').replace(/\D/gu, '').length === 8) {
    const { answerCode } = await import('./answer-code.ts');
    const code = isNewest() ? answerCode(box, question) : { kind: 'answered', address: null };
    if (code.kind === 'answered') return code.address;
  }
  const waiting = setTimeout(() => {
    if (isNewest()) sayWaiting(box);
  }, noticed);
  try {
    const engine = await warmUp(box);
    const found = await findResults(question, engine, isStale);
    if (found.kind === 'dropped' || !isNewest()) return null;
    if (found.kind === 'broken') {
      opened = undefined;
      sayBroken(box);
      return null;
    }
    // The first question goes without the finer layer, which is not light, and so does one that fetches the dictionary.
    const { codes, sentences } = asksFor(question);
    if (answered && !codes && !sentences) engine.refine();
    showAnswer(box, question, found, engine.lexicon);
    answered ||= !found.direct;
    return directAddress(box, found);
  } catch {
    if (isNewest()) sayBroken(box);
    return null;
  } finally {
    clearTimeout(waiting);
  }
}

/** Lets the browser take keys before the work goes on. */
function breathe(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

function directAddress(box: HTMLElement, found: Results): string | null {
  const first = box.querySelector<HTMLAnchorElement>('[data-list] a');
  return found.direct && first ? first.href : null;
}
