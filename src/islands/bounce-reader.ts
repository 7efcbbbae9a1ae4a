import { findCodes } from '../lib/bounce/find-codes.ts';
import { readCodes } from '../lib/search/read-codes.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/** What somebody types by hand is no longer than this. */
const longestTyped = 200;

/** `<bounce-reader>`: finds the codes in a pasted bounce and shows the row of each one that has a page. Nothing pasted leaves the page. */
class BounceReader extends Island {
  #messages: Messages = new Map();

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const form = find(this, 'form', HTMLFormElement);
    find(form, 'button', HTMLButtonElement).disabled = false;
    form.addEventListener('submit', (event) => this.#read(event), { signal });
    onClearAll(() => {
      form.reset();
      find(form, 'textarea', HTMLTextAreaElement).removeAttribute('aria-invalid');
      this.#show([], '');
    }, signal);
  }

  #read(event: SubmitEvent): void {
    event.preventDefault();
    const field = find(this, 'textarea', HTMLTextAreaElement);
    const found = findCodes(field.value);
    field.setAttribute('aria-invalid', String(found.kind === 'empty' || found.kind === 'too-long'));
    const codes =
      found.kind === 'codes' ? found.codes.map(({ code }) => code) : this.#typed(found.kind, field.value);
    this.#show(codes, codes.length > 0 || found.kind === 'codes' ? '' : found.kind);
  }

  /** A number typed by hand (「550エラー」) stands in no sentence of a server; the search reads it as people write it. */
  #typed(kind: string, text: string): string[] {
    if (kind !== 'none' || text.length > longestTyped) return [];
    return readCodes(text).map(({ code }) => code);
  }

  #show(codes: readonly string[], trouble: string): void {
    const rows = Array.from(this.querySelectorAll<HTMLElement>('[data-code]'));
    for (const row of rows) row.hidden = !codes.includes(row.dataset['code'] ?? '');
    const known = rows.some((row) => !row.hidden);
    find(this, '[data-list]', HTMLElement).hidden = !known;
    const said = find(this, '[data-found]', HTMLElement);
    said.hidden = codes.length === 0;
    said.textContent =
      codes.length === 0
        ? ''
        : fill(this.#messages, known ? 'found' : 'unknown', { codes: codes.join('、') });
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent =
      trouble === '' ? '' : fill(this.#messages, trouble, {});
  }
}

customElements.define('bounce-reader', BounceReader);
