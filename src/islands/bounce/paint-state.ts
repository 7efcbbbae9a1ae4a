import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import type { Held } from './take-file.ts';

/** Says on the button that something is being read; its width stays. */
export function showWorking(root: HTMLElement, messages: Messages, busy: boolean): void {
  const button = find(root, 'button[type=submit]', HTMLButtonElement);
  const rest = (button.dataset['rest'] ??= button.textContent);
  button.style.minWidth = busy ? `${button.offsetWidth}px` : '';
  button.textContent = busy ? fill(messages, 'working', {}) : rest;
  root.ariaBusy = busy ? 'true' : null;
}

/** Says that the reader's own files could not be fetched. */
export function showUnloaded(root: HTMLElement, shown: boolean): void {
  find(root, '[data-unloaded]', HTMLElement).hidden = !shown;
}

/** Says what is in the way, `''` for nothing; `invalid` where it is what stands in the field. */
export function showTrouble(root: HTMLElement, messages: Messages, trouble: string, invalid: boolean): void {
  const field = find(root, 'textarea', HTMLTextAreaElement);
  if (invalid) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  find(root, '[data-trouble]', HTMLElement).hidden = trouble === '';
  find(root, '[data-trouble-text]', HTMLElement).textContent =
    trouble === '' ? '' : fill(messages, trouble, {});
}

/** Says which mail is kept beside the field. */
export function showHeld(root: HTMLElement, messages: Messages, held: Held | null): void {
  const note = find(root, '[data-held]', HTMLElement);
  note.hidden = held === null;
  const name = held?.name === '' ? fill(messages, 'long-paste', {}) : (held?.name ?? '');
  note.textContent = held === null ? '' : fill(messages, 'held', { name });
}

/** Puts an answer, or nothing, into its place; with a whole result the field makes room for the marked mail. */
export function placeAnswer(root: HTMLElement, answer: HTMLElement | null, whole: boolean): void {
  find(root, '[data-place]', HTMLElement).replaceChildren(...(answer === null ? [] : [answer]));
  root.toggleAttribute('data-read', whole);
  find(root, 'form', HTMLFormElement).hidden = whole;
  find(root, '[data-said]', HTMLElement).textContent = '';
}
