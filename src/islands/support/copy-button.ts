import { copy } from './copy.ts';
import { find } from './find.ts';
import { fill, type Messages } from './messages.ts';

/** How long 「コピーしました」 stands on a button. */
const shownFor = 4000;

/** Copies `text` and says on the button's `[data-copy-label]` for a while whether that went well; gives the same answer. */
export async function copyFrom(
  button: HTMLButtonElement,
  text: string,
  messages: Messages,
): Promise<boolean> {
  const label = find(button, '[data-copy-label]', HTMLElement);
  const rest = (button.dataset['rest'] ??= label.textContent);
  const copied = await copy(text);
  label.textContent = fill(messages, copied ? 'copied' : 'not-copied', {});
  clearTimeout(Number(button.dataset['timer']));
  button.dataset['timer'] = String(
    window.setTimeout(() => {
      label.textContent = rest;
    }, shownFor),
  );
  return copied;
}
