import { shareLetter, ways } from '../lib/letterbox/share-letter.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/**
 * `<letter-box>`: one `[data-device]` of radio buttons each, and a picture (a `[data-has]` each) that follows what is chosen
 * and is said once in the status. Words come from the element's `<template data-messages>`; the second picture is for those without JavaScript.
 */
class LetterBox extends Island {
  #messages: Messages = new Map();

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    find(this, '[data-tool]', HTMLElement).hidden = false;
    find(this, '[data-static]', HTMLElement).hidden = true;
    find(this, 'figcaption b', HTMLElement).textContent = fill(this.#messages, 'title', {});
    this.addEventListener('change', () => this.#say(this.#paint()), { signal });
    onClearAll(() => this.#reset(), signal);
    this.#paint();
  }

  #reset(): void {
    for (const button of this.querySelectorAll('input')) button.checked = button.defaultChecked;
    this.#paint();
  }

  /** Paints the picture and gives it in words. */
  #paint(): string {
    const devices = [...this.querySelectorAll<HTMLElement>('[data-device]')];
    const chosen = devices.map((device) => {
      const { value } = find(device, 'input:checked', HTMLInputElement);
      return ways.find((way) => way === value) ?? 'imap';
    });
    const { devices: shared, taker, box } = shareLetter(chosen);
    const who = devices[taker]?.dataset['device'] ?? '';
    const ofBox = fill(this.#messages, box, {});
    find(this, '[data-box-words]', HTMLElement).textContent = ofBox;
    const ofDevices = shared.map((has, place) => {
      const column = find(this, `li:nth-child(${place + 1})`, HTMLElement);
      column.dataset['has'] = has;
      const words = fill(this.#messages, has, { taker: who });
      find(column, '[data-has-words]', HTMLElement).textContent = words;
      return `${devices[place]?.dataset['device'] ?? ''}、${words}`;
    });
    return [...ofDevices, ofBox].join('。');
  }

  #say(words: string): void {
    find(this, '[role=status]', HTMLElement).textContent = words;
  }
}

customElements.define('letter-box', LetterBox);
