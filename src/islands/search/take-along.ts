import { find } from '../support/find.ts';
import { keep } from '../support/storage.ts';

/** What somebody asked is a sentence or two. */
const mostTaken = 400;

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

/**
 * Takes the question along in this tab when a link of the box is followed that asks for it: `data-take="asked"` to the desk's page,
 * `data-take="bounce"` to the reader, which reads a pasted mail as it was. Nothing is sent.
 */
export function takeAlong(box: HTMLElement): void {
  let pasted = '';
  // A field of one line runs the lines of a paste together; the reader needs them.
  box.addEventListener('paste', ({ clipboardData }) => {
    pasted = clipboardData?.getData('text/plain') ?? '';
  });
  box.addEventListener('click', ({ target }) => {
    const take = target instanceof Element && target.closest<HTMLElement>('[data-take]')?.dataset['take'];
    const asked = find(box, 'input', HTMLInputElement).value;
    if (take === 'asked') keep('asked', asked.slice(0, mostTaken), 'sessionStorage');
    if (take === 'bounce')
      keep('bounce', withoutSpaces(pasted) === withoutSpaces(asked) ? pasted : asked, 'sessionStorage');
  });
}
