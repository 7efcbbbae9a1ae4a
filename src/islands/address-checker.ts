import { type AddressData, type MailDomains, readMailDomains } from '../lib/address/mail-domains.ts';
import type { CharacterName } from '../lib/address/name-characters.ts';
import { readAddresses } from '../lib/address/read-addresses.ts';
import { wakeComparison } from './address/comparison.ts';
import { ResultList } from './address/result-list.ts';
import { sayCount } from './address/say-count.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/**
 * `<address-checker>`: reads the addresses in a pasted text, says of each one what it is, shows it character by character,
 * and offers the repaired form to copy; a second form lays two addresses side by side.
 */
class AddressChecker extends Island {
  #messages: Messages = new Map();
  #domains: MailDomains | null = null;
  #list: ResultList | null = null;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const form = find(this, '[data-check]', HTMLFormElement);
    const data = this.#data();
    const list = new ResultList(this, this.#messages, data.names, signal);
    this.#list = list;
    find(form, 'button', HTMLButtonElement).disabled = false;
    form.addEventListener('submit', (event) => this.#check(event, data), { signal });
    wakeComparison(this, this.#messages, data.names, signal);
    onClearAll(() => {
      form.reset();
      find(form, 'textarea', HTMLTextAreaElement).removeAttribute('aria-invalid');
      this.#say('');
      list.clear();
    }, signal);
  }

  #data(): AddressData & { readonly names: readonly CharacterName[] } {
    return JSON.parse(find(this, '[data-world]', HTMLScriptElement).textContent) as AddressData & {
      readonly names: readonly CharacterName[];
    };
  }

  #check(event: SubmitEvent, data: AddressData): void {
    event.preventDefault();
    const field = find(this, '#address-text', HTMLTextAreaElement);
    const reading = readAddresses(field.value, (this.#domains ??= readMailDomains(data)));
    field.setAttribute('aria-invalid', String(reading.kind !== 'addresses'));
    if (reading.kind === 'addresses') {
      this.#say('');
      this.#list?.show(field.value, reading.items);
      return;
    }
    const count = reading.kind === 'too-many' ? sayCount(reading.count) : '';
    this.#list?.clear();
    this.#say(fill(this.#messages, reading.kind, { count }));
  }

  #say(trouble: string): void {
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent = trouble;
  }
}

customElements.define('address-checker', AddressChecker);
