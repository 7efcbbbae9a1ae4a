import { find } from '../support/find.ts';
import { fill, readMessages } from '../support/messages.ts';
import { findResults, type Found, mostLetters } from './find-results.ts';
import { type Engine, openEngine } from './open-engine.ts';
import { showResult } from './show-result.ts';

/** So much of a question is repeated in the sentence above its results. */
const saidLetters = 40;

/** A wait that is noticed is told (milliseconds). */
const noticed = 300;
/** A screen reader hears the sentence once the typing rests (milliseconds). */
const rest = 700;

let speaking: ReturnType<typeof setTimeout> | undefined;
let opened: Promise<Engine> | undefined;
let newest = 0;

/** Fetches the index, once; after a failure the next question tries again. */
export function warmUp(box: HTMLElement): Promise<Engine> {
  const { pagefind = '/pagefind/', site = '/' } = box.dataset;
  opened ??= openEngine(pagefind, site);
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}

/**
 * Answers a question in the box's list. A newer question drops this one: its results are never painted. `data-state` of the list tells
 * `answered`, `none`, `broken` or `empty`; `data-sure` whether the page stands by its answer. Gives the address to go to where a
 * number or code says it all.
 */
export async function answerQuestion(box: HTMLElement, question: string): Promise<string | null> {
  const turn = (newest += 1);
  clearTimeout(speaking);
  const isStale = () => turn !== newest;
  if (question.trim() === '') {
    paint(box, '', 'empty', true, []);
    return null;
  }
  const waiting = setTimeout(() => {
    if (isStale()) return;
    for (const place of ['[data-said]', '[role=status]'])
      find(box, place, HTMLElement).textContent = say(box, 'waiting', question);
  }, noticed);
  try {
    const engine = await warmUp(box);
    const found = await findResults(question, engine, isStale);
    if (found.kind === 'dropped' || isStale()) return null;
    if (found.kind === 'broken') return tellBroken(box, question);
    show(box, question, found, engine);
    return directAddress(box, found);
  } catch {
    return isStale() ? null : tellBroken(box, question);
  } finally {
    clearTimeout(waiting);
  }
}

function tellBroken(box: HTMLElement, question: string): null {
  paint(box, say(box, 'broken', question), 'broken', false, []);
  return null;
}

function directAddress(box: HTMLElement, found: Found & { kind: 'results' }): string | null {
  const first = box.querySelector<HTMLAnchorElement>('[data-list] a');
  return found.direct && first ? first.href : null;
}

function show(box: HTMLElement, question: string, found: Found & { kind: 'results' }, engine: Engine): void {
  const { results, sure } = found;
  const asked = question.slice(0, mostLetters);
  const rows = results.map((result) => showResult(box, result, asked, engine.lexicon));
  const sentence = results.length === 0 ? 'none' : sure ? 'found' : 'unsure';
  paint(
    box,
    say(box, sentence, question, results.length),
    results.length === 0 ? 'none' : 'answered',
    sure && results.length > 0,
    rows,
  );
}

function say(box: HTMLElement, name: string, question: string, count = 0): string {
  const trimmed = question.trim();
  const words = trimmed.length > saidLetters ? `${trimmed.slice(0, saidLetters)}…` : trimmed;
  return fill(readMessages(box), name, { words, count: String(count) });
}

function paint(
  box: HTMLElement,
  sentence: string,
  state: string,
  sure: boolean,
  rows: readonly HTMLElement[],
): void {
  const list = find(box, '[data-list]', HTMLElement);
  list.replaceChildren(...rows);
  list.dataset['state'] = state;
  list.dataset['sure'] = String(sure);
  find(box, '[data-said]', HTMLElement).textContent = sentence;
  speaking = setTimeout(() => {
    find(box, '[role=status]', HTMLElement).textContent = sentence;
  }, rest);
  find(box, '[data-else]', HTMLElement).hidden = state === 'empty' || sure;
  find(box, '[data-other]', HTMLElement).hidden = state !== 'answered' || !sure;
}
