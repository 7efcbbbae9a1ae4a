import { copyFrom } from '../support/copy-button.ts';
import { find } from '../support/find.ts';
import type { Messages } from '../support/messages.ts';
import { stamp } from './element.ts';

/** Copies a text; where the clipboard refuses, it stands below the button that was pressed, selected, to copy by hand. */
export async function copyOrShow(
  root: HTMLElement,
  button: HTMLButtonElement,
  text: string,
  messages: Messages,
): Promise<void> {
  const copied = await copyFrom(button, text, messages);
  hideByHand(root);
  if (copied) return;
  const label = stamp(root, 'by-hand');
  const field = find(label, 'textarea', HTMLTextAreaElement);
  field.value = text;
  button.after(label);
  field.focus();
  field.select();
}

/** Takes away what stands there to copy by hand. */
export function hideByHand(root: HTMLElement): void {
  root.querySelector('label[data-by-hand]')?.remove();
}
