import type { Locator } from 'playwright/test';

/** Puts a long text into a field as one paste would: typing it in takes a textarea half a minute. */
export async function typeAtOnce(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, value) => {
    if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return;
    element.value = value;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
}
