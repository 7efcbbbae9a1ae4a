import { shareLetter, ways } from '../lib/letterbox/share-letter.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/**
 * `<letter-box>`: one `[data-device]` of radio buttons each, and a picture (`[data-box]`, a `[data-has]` each) that follows what is
 * chosen. Words come from the element's `<template data-messages>`; the second picture is for those without JavaScript.
 */
class LetterBox extends HTMLElement {
  #stop = new AbortController();
  #messages: Messages = new Map();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#messages = readMessages(this);
    find(this, '[data-tool]', HTMLElement).hidden = false;
    find(this, '[data-static]', HTMLElement).hidden = true;
    find(this, 'figcaption b', HTMLElement).textContent = fill(this.#messages, 'title', {});
    this.addEventListener('change', () => this.#paint(), { signal });
    onClearAll(() => this.#reset(), signal);
    this.#paint();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #reset(): void {
    for (const button of this.querySelectorAll('input')) button.checked = button.defaultChecked;
    this.#paint();
  }

  #paint(): void {
    const devices = [...this.querySelectorAll<HTMLElement>('[data-device]')];
    const chosen = devices.map((device) => {
      const { value } = find(device, 'input:checked', HTMLInputElement);
      return ways.find((way) => way === value) ?? 'imap';
    });
    const { devices: shared, taker, box } = shareLetter(chosen);
    const who = devices[taker]?.dataset['device'] ?? '';
    find(this, '[data-box-words]', HTMLElement).textContent = fill(this.#messages, box, {});
    shared.forEach((has, place) => {
      const column = find(this, `li:nth-child(${place + 1})`, HTMLElement);
      column.dataset['has'] = has;
      find(column, '[data-has-words]', HTMLElement).textContent = fill(this.#messages, has, { taker: who });
    });
  }
}

customElements.define('letter-box', LetterBox);
