import { type Fullness, judgePercent, judgeSizes, readUse } from '../lib/box-check/judge-use.ts';
import { formatSize } from '../lib/size/format-size.ts';
import { parseSize } from '../lib/size/parse-size.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { noteFinding } from './support/findings.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/**
 * `<box-check>`: how full a mailbox is, from the service (whose capacity it fills in), what is used and what there is room for.
 * Words come from the element's `<template data-messages>`; the table of capacities stands without it.
 */
class BoxCheck extends Island {
  #messages: Messages = new Map();
  #filled = '';

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const form = find(this, 'form', HTMLFormElement);
    const service = find(this, 'select', HTMLSelectElement);
    form.hidden = false;
    service.addEventListener('change', () => this.#fillRoom(service), { signal });
    form.addEventListener('submit', (event) => this.#check(event), { signal });
    onClearAll(() => {
      form.reset();
      this.#say('');
    }, signal);
  }

  #field(name: string): HTMLInputElement {
    return find(this, `input[name=${name}]`, HTMLInputElement);
  }

  /** Fills in the capacity of the service; what somebody typed stays where the service has none. */
  #fillRoom(service: HTMLSelectElement): void {
    const room = service.selectedOptions[0]?.dataset['room'] ?? '';
    const field = this.#field('room');
    if (room !== '' || field.value === this.#filled) field.value = room;
    this.#filled = room;
  }

  #check(event: SubmitEvent): void {
    event.preventDefault();
    const use = readUse(this.#field('used').value);
    const room = parseSize(this.#field('room').value);
    const capacity = room.kind === 'size' ? room.bytes : null;
    if (room.kind !== 'size' && room.kind !== 'empty') this.#say('no-room', 'room');
    else if (use.kind === 'percent') this.#show(judgePercent(use.percent, capacity));
    else if (use.kind === 'empty') this.#say('no-used');
    else if (use.kind !== 'size') this.#say(use.kind === 'no-unit' ? 'no-unit' : 'unreadable');
    else if (capacity === null) this.#say('no-room', 'room');
    else this.#show(judgeSizes(use.bytes, capacity));
  }

  /** Takes the result back and says what is missing, by the name of its sentence; an empty one says nothing. */
  #say(trouble: string, field = 'used'): void {
    for (const name of ['used', 'room'])
      this.#field(name).setAttribute('aria-invalid', String(trouble !== '' && name === field));
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent =
      trouble === '' ? '' : fill(this.#messages, trouble, {});
    find(this, '[data-result]', HTMLElement).hidden = true;
    noteFinding('');
  }

  #show({ level, percent, free }: Fullness): void {
    this.#say('');
    const result = find(this, '[data-result]', HTMLElement);
    result.dataset['use'] = level;
    find(this, '[data-bar]', HTMLElement).style.width = `${Math.min(percent, 100)}%`;
    find(this, '[data-level]', HTMLElement).textContent = fill(this.#messages, level, {
      percent: String(percent),
    });
    find(this, '[data-free]', HTMLElement).textContent =
      free === null
        ? ''
        : fill(this.#messages, free < 0 ? 'over' : 'free', { size: formatSize(Math.abs(free)) });
    find(this, '[data-meanwhile]', HTMLElement).textContent = fill(this.#messages, `while-${level}`, {});
    const service = find(this, 'select', HTMLSelectElement).value;
    find(this, '[data-fills]', HTMLElement).textContent =
      this.querySelector(`[data-service="${CSS.escape(service)}"] [data-service-fills]`)?.textContent ?? '';
    result.hidden = false;
    noteFinding(fill(this.#messages, level, { percent: String(percent) }));
  }
}

customElements.define('box-check', BoxCheck);
