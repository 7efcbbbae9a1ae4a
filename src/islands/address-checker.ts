import { type MailDomains, readMailDomains } from '../lib/address/mail-domains.ts';
import { readAddresses } from '../lib/address/read-addresses.ts';
import { announce } from './address/announce.ts';
import { wakeComparison } from './address/comparison.ts';
import { part } from './address/element.ts';
import { ResultList } from './address/result-list.ts';
import { writeCount } from './address/say-count.ts';
import type { AddressWorld } from './address/world.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, readMessages } from './support/messages.ts';

/**
 * `<address-checker>`: reads the addresses in a pasted text, says of each one what it is, shows it character by character,
 * and offers the repaired form to copy; a second form lays two addresses side by side.
 */
class AddressChecker extends Island {
  #domains: MailDomains | null = null;

  protected override wake(signal: AbortSignal): void {
    const messages = readMessages(this);
    const world = JSON.parse(find(this, '[data-world]', HTMLScriptElement).textContent) as AddressWorld;
    const form = find(this, '[data-check]', HTMLFormElement);
    const field = find(form, 'textarea', HTMLTextAreaElement);
    const list = new ResultList(this, messages, world.names, signal);
    const clearComparison = wakeComparison(this, messages, world.names, signal);
    const clear = () => {
      field.removeAttribute('aria-invalid');
      this.#say('');
      list.clear();
    };
    const check = (event: SubmitEvent) => {
      event.preventDefault();
      clear();
      clearComparison();
      const reading = readAddresses(field.value, (this.#domains ??= readMailDomains(world)));
      if (reading.kind === 'addresses') {
        list.show(field.value, reading.items);
        return;
      }
      field.setAttribute('aria-invalid', 'true');
      const limits =
        reading.kind === 'too-many'
          ? { count: writeCount(reading.count), limit: writeCount(reading.limit) }
          : {};
      this.#say(fill(messages, reading.kind, limits));
    };
    form.addEventListener('submit', check, { signal });
    // What was said of the old text must not pass for the new one.
    field.addEventListener('input', clear, { signal });
    onClearAll(() => {
      form.reset();
      clear();
    }, signal);
    find(form, 'button', HTMLButtonElement).disabled = false;
  }

  #say(trouble: string): void {
    part(this, 'trouble').hidden = trouble === '';
    announce(part(this, 'trouble-text'), trouble);
  }
}

customElements.define('address-checker', AddressChecker);
