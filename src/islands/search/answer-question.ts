import { find } from '../support/find.ts';
import { fill, readMessages } from '../support/messages.ts';
import { readAs } from '../../lib/search/read-as.ts';
import { followArrows } from './follow-arrows.ts';
import { findResults, mostLetters, type Results } from './find-results.ts';
import { type Engine, openEngine } from './open-engine.ts';
import { showResults } from './show-result.ts';
import { readQuestion, takeAlong } from './take-along.ts';

/** So much of a question is repeated in the sentence above its results. */
const saidLetters = 40;

/** A wait that is noticed is told (milliseconds). */
const noticed = 300;
/** A screen reader hears the sentence once the typing rests (milliseconds). */
const rest = 700;

let speaking: ReturnType<typeof setTimeout> | undefined;
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
  const turn = (newest += 1);
  clearTimeout(speaking);
  const isNewest = () => turn === newest;
  const isStale = async () => {
    await breathe();
    return turn !== newest;
  };
  if (question.trim() === '') {
    paint(box, '', 'empty', true, []);
    return null;
  }
  const waiting = setTimeout(() => {
    if (!isNewest()) return;
    for (const place of ['[data-said]', '[role=status]'])
      find(box, place, HTMLElement).textContent = say(box, 'waiting', question);
  }, noticed);
  try {
    const engine = await warmUp(box);
    const found = await findResults(question, engine, isStale);
    if (found.kind === 'dropped' || !isNewest()) return null;
    if (found.kind === 'broken') {
      opened = undefined;
      return tellBroken(box, question);
    }
    // The first question goes without the finer layer, which is not light; whoever types on has it in a moment.
    if (answered) engine.refine();
    show(box, question, found, engine);
    answered ||= !found.direct;
    return directAddress(box, found);
  } catch {
    return isNewest() ? tellBroken(box, question) : null;
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

function tellBroken(box: HTMLElement, question: string): null {
  paint(box, say(box, 'broken', question), 'broken', false, []);
  return null;
}

function directAddress(box: HTMLElement, found: Results): string | null {
  const first = box.querySelector<HTMLAnchorElement>('[data-list] a');
  return found.direct && first ? first.href : null;
}

function show(box: HTMLElement, question: string, found: Results, { lexicon }: Engine): void {
  const { results, sure, meant, note } = found;
  const asked = question.slice(0, mostLetters);
  const plain = results.length === 0 ? 'none' : sure ? 'found' : 'unsure';
  const read = sure && note === null ? readAs(asked, lexicon) : null;
  const messages = readMessages(box);
  const sentences = [
    say(box, note ?? plain, question, results.length),
    read === null ? '' : fill(messages, 'read-as', { ...read }),
  ];
  paint(
    box,
    sentences.join(''),
    results.length === 0 ? 'none' : 'answered',
    sure && results.length > 0,
    showResults(box, found, asked, lexicon, messages),
    meant === null ? '' : fill(messages, 'meant', { words: meant }),
  );
  showMeant(box, meant);
}

/** The question without its slip, as a link that asks it. */
function showMeant(box: HTMLElement, meant: string | null): void {
  find(box, '[data-meant]', HTMLElement).hidden = meant === null;
  const link = find(box, '[data-meant] a', HTMLAnchorElement);
  link.href = `#q=${encodeURIComponent(meant ?? '')}`;
  link.textContent = meant ?? '';
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
  spoken = '',
): void {
  const list = find(box, '[data-list]', HTMLElement);
  list.replaceChildren(...rows);
  list.dataset['state'] = state;
  list.dataset['sure'] = String(sure);
  find(box, '[data-said]', HTMLElement).textContent = sentence;
  find(box, '[data-meant]', HTMLElement).hidden = true;
  speaking = setTimeout(() => {
    find(box, '[role=status]', HTMLElement).textContent = sentence + spoken;
  }, rest);
  find(box, '[data-else]', HTMLElement).hidden = state === 'empty' || state === 'broken' || sure;
  find(box, '[data-index]', HTMLElement).hidden = state !== 'broken';
  find(box, '[data-other]', HTMLElement).hidden = state === 'empty';
}
