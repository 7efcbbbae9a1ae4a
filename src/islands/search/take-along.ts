import { find } from '../support/find.ts';
import { keep } from '../support/storage.ts';

/** A tab's store is not for more; who reads it takes what it needs. */
const mostTaken = 200_000;

/** What was asked last, with the lines of a paste. */
const asked = new WeakMap<HTMLElement, string>();

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Gives what stands in the box's field; where that is all of what was pasted, as it was: a field of one line runs lines together. */
export function readQuestion(box: HTMLElement, pasted: string): string {
  const { value } = find(box, 'input', HTMLInputElement);
  const question = withoutSpaces(pasted) === withoutSpaces(value) ? pasted : value;
  asked.set(box, question);
  return question;
}

/**
 * Takes the question along in this tab when a link of the box is followed that asks for it: `data-take="asked"` to the desk's page,
 * `data-take="bounce"` to the reader, which reads a pasted mail as it was. The names are those of support/kept.ts. Nothing is sent.
 */
export function takeAlong(box: HTMLElement): void {
  box.addEventListener('click', ({ target }) => {
    const take = target instanceof Element && target.closest<HTMLElement>('[data-take]')?.dataset['take'];
    const question = asked.get(box) ?? '';
    if (take) keep(take, question.slice(0, mostTaken), 'sessionStorage');
  });
}
