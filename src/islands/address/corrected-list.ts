import { correctText } from '../../lib/address/correct-text.ts';
import type { FoundAddress } from '../../lib/address/read-addresses.ts';
import type { Messages } from '../support/messages.ts';
import { part } from './element.ts';
import { sayCount } from './say-count.ts';

/** The pasted text put right, but for the addresses that the reader wants as they were: how many places, and the text. */
export class CorrectedList {
  readonly #part: HTMLElement;
  readonly #messages: Messages;
  #text = '';
  #items: readonly FoundAddress[] = [];
  readonly #kept = new Set<FoundAddress>();

  constructor(root: HTMLElement, messages: Messages) {
    this.#part = part(root, 'whole');
    this.#messages = messages;
  }

  show(text: string, items: readonly FoundAddress[]): void {
    this.#text = text;
    this.#items = items;
    this.#kept.clear();
    this.#count();
  }

  correct(item: FoundAddress, wanted: boolean): void {
    if (wanted) this.#kept.delete(item);
    else this.#kept.add(item);
    this.#count();
  }

  get text(): string {
    return correctText(this.#text, this.#items, this.#kept);
  }

  #count(): void {
    const repaired = this.#items.filter(({ verdict }) => verdict.kind === 'repaired').length;
    this.#part.hidden = this.#items.length < 2 || repaired === 0;
    part(this.#part, 'whole-note').textContent = sayCount(
      this.#messages,
      'whole',
      repaired - this.#kept.size,
    );
  }
}
