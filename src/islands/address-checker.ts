import { type MailDomains, readMailDomains } from '../lib/address/mail-domains.ts';
import { type FoundAddress, readAddresses } from '../lib/address/read-addresses.ts';
import { showVerdict } from './address/show-verdict.ts';
import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/** Up to so many addresses, the good ones are listed too; in a longer list they are only counted. */
const mostListed = 10;
/** More rows than this would stop the page for seconds; the rest is told by its number. */
const mostPainted = 50;

/** `<address-checker>`: reads the addresses in a pasted text, says of each one what it is, and offers the repaired form to copy. */
class AddressChecker extends Island {
  #messages: Messages = new Map();
  #domains: MailDomains | null = null;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const form = find(this, 'form', HTMLFormElement);
    find(form, 'button', HTMLButtonElement).disabled = false;
    form.addEventListener('submit', (event) => this.#check(event), { signal });
    this.addEventListener('click', (event) => this.#copy(event), { signal });
    onClearAll(() => {
      form.reset();
      find(form, 'textarea', HTMLTextAreaElement).removeAttribute('aria-invalid');
      this.#show([], '');
    }, signal);
  }

  #list(): MailDomains {
    const text: unknown = JSON.parse(find(this, '[data-domains]', HTMLScriptElement).textContent);
    return (this.#domains ??= readMailDomains(String(text)));
  }

  #check(event: SubmitEvent): void {
    event.preventDefault();
    const field = find(this, 'textarea', HTMLTextAreaElement);
    const reading = readAddresses(field.value, this.#list());
    field.setAttribute('aria-invalid', String(reading.kind !== 'addresses'));
    if (reading.kind === 'addresses') this.#show(reading.items, '');
    else
      this.#show(
        [],
        fill(
          this.#messages,
          reading.kind,
          reading.kind === 'too-many' ? { count: reading.count.toLocaleString('ja-JP') } : {},
        ),
      );
  }

  #show(items: readonly FoundAddress[], trouble: string): void {
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent = trouble;
    const shown = items.length <= mostListed ? items : items.filter(({ verdict }) => verdict.kind !== 'fine');
    const rows = shown
      .slice(0, mostPainted)
      .map(({ text, verdict }) => showVerdict(this, text, verdict, this.#messages));
    find(this, '[data-list]', HTMLElement).replaceChildren(...rows);
    find(this, '[data-sum]', HTMLElement).textContent =
      items.length === 0 ? '' : this.#sum(items, items.length - shown.length, shown.length - rows.length);
  }

  #sum(items: readonly FoundAddress[], hidden: number, more: number): string {
    const count = (kinds: readonly string[]) =>
      items.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
    const repaired = count(['repaired']);
    const doubtful = count(['risky', 'unsure', 'not-an-address']);
    const say = (name: string, number: number) =>
      number === 0 ? '' : fill(this.#messages, name, { count: String(number) });
    const found = say('sum-repaired', repaired) + say('sum-doubtful', doubtful);
    return (
      say('sum', items.length) +
      (found === '' ? fill(this.#messages, 'sum-fine', {}) : found) +
      say('fine-hidden', hidden) +
      say('more', more)
    );
  }

  #copy({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button) void copyFrom(button, button.value, this.#messages);
  }
}

customElements.define('address-checker', AddressChecker);
