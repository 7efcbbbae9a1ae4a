import { longestSms, ownPlace } from '../lib/words/channels.ts';
import { readOwnAddress } from '../lib/words/own-address.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/**
 * `<words-for data-shared="gmail.com …">` around the words for each cause (`[data-cause]`) and channel (`[data-channel]`): shows those
 * that are picked, and puts the reader's own address into their `[data-mine]`. Without it all of them stand there.
 */
class WordsFor extends Island {
  #messages: Messages = new Map();

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    find(this, '[data-tool]', HTMLElement).hidden = false;
    for (const summary of this.querySelectorAll('summary')) summary.hidden = true;
    this.addEventListener('change', () => this.#paint(), { signal });
    this.addEventListener('submit', (event) => this.#fillIn(event), { signal });
    onClearAll(() => this.#reset(), signal);
    this.#paint();
  }

  #reset(): void {
    for (const button of this.querySelectorAll('input')) button.checked = button.defaultChecked;
    this.querySelector('form')?.reset();
    this.#put('');
    this.#paint();
  }

  #picked(name: string): string | undefined {
    return this.querySelector<HTMLInputElement>(`input[name=words-${name}]:checked`)?.value;
  }

  #paint(): void {
    const cause = this.#picked('cause');
    const channel = this.#picked('channel');
    for (const block of this.querySelectorAll<HTMLElement>('[data-cause]')) {
      block.hidden = cause !== undefined && block.dataset['cause'] !== cause;
      if (block instanceof HTMLDetailsElement) block.open = !block.hidden;
    }
    for (const block of this.querySelectorAll<HTMLElement>('[data-channel]'))
      block.hidden = block.dataset['channel'] !== channel;
    const shown = this.querySelector('[data-cause]:not([hidden]) [data-channel]:not([hidden])');
    const own = this.querySelector<HTMLElement>('[data-own]');
    if (own) own.hidden = !this.querySelector('[data-cause]:not([hidden]) [data-mine]');
    const words = shown?.querySelector('[data-words]')?.textContent.trim() ?? '';
    find(this, '[data-long]', HTMLElement).hidden = channel !== 'sms' || words.length <= longestSms;
  }

  #fillIn(event: SubmitEvent): void {
    event.preventDefault();
    const field = this.querySelector<HTMLInputElement>('input[name=own]');
    if (!field) return;
    const own = readOwnAddress(field.value, (this.dataset['shared'] ?? '').split(' '));
    if (own.kind === 'own') this.#put(own.written);
    else if (own.kind === 'empty') this.#put('');
    else this.#say(fill(this.#messages, own.kind, own.kind === 'shared' ? { domain: own.domain } : {}));
    this.#paint();
  }

  /** Puts an address into the words; '' puts back what stood there. */
  #put(written: string): void {
    this.#say('');
    for (const place of this.querySelectorAll('[data-mine]')) place.textContent = written || ownPlace;
  }

  #say(trouble: string): void {
    this.querySelector('input[name=own]')?.setAttribute('aria-invalid', String(trouble !== ''));
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent = trouble;
  }
}

customElements.define('words-for', WordsFor);
