import { find } from '../support/find.ts';
import { keep } from '../support/storage.ts';

/** What somebody asked is a sentence or two. */
const mostTaken = 400;

/** A field of one line runs the lines of a paste together, each browser in its way; here they are as they were. */
const pasted = new WeakMap<HTMLElement, string>();

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Gives what stands in the box's field, with its lines where all of it was pasted. */
export function readQuestion(box: HTMLElement): string {
  const { value } = find(box, 'input', HTMLInputElement);
  const whole = pasted.get(box) ?? '';
  return withoutSpaces(whole) === withoutSpaces(value) ? whole : value;
}

/**
 * Takes the question along in this tab when a link of the box is followed that asks for it: `data-take="asked"` to the desk's page,
 * `data-take="bounce"` to the reader, which reads a pasted mail as it was. Nothing is sent.
 */
export function takeAlong(box: HTMLElement): void {
  box.addEventListener('paste', ({ clipboardData }) => {
    pasted.set(box, clipboardData?.getData('text/plain') ?? '');
  });
  box.addEventListener('click', ({ target }) => {
    const take = target instanceof Element && target.closest<HTMLElement>('[data-take]')?.dataset['take'];
    const question = readQuestion(box);
    if (take === 'asked') keep('asked', question.slice(0, mostTaken), 'sessionStorage');
    if (take === 'bounce') keep('bounce', question, 'sessionStorage');
  });
}
