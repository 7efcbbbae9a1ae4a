import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';

const fragmentStart = '#q=';

/**
 * `<search-box>`: results while typing, Japanese composition respected. Everything heavy is fetched at the first focus, not before.
 * The question is kept in the fragment (`#q=…`), which is never sent; `?q=…` is only read, for links that staff write.
 */
class SearchBox extends Island {
  #pasted = '';

  protected override wake(signal: AbortSignal): void {
    const field = this.#field();
    find(this, 'button', HTMLButtonElement).disabled = false;
    field.addEventListener('focus', () => void this.#warmUp(), { signal, once: true });
    field.addEventListener(
      'input',
      (event) => {
        if (!(event instanceof InputEvent && event.isComposing)) void this.#ask();
      },
      { signal },
    );
    field.addEventListener(
      'paste',
      ({ clipboardData }) => {
        this.#pasted = clipboardData?.getData('text/plain') ?? '';
      },
      { signal },
    );
    field.addEventListener('compositionend', () => void this.#ask(), { signal });
    find(this, 'form', HTMLFormElement).addEventListener('submit', (event) => void this.#submit(event), {
      signal,
    });
    window.addEventListener('hashchange', () => this.#follow(), { signal });
    onClearAll(() => {
      this.#pasted = field.value = '';
      void this.#ask();
    }, signal);
    const kept: unknown = history.state ?? new URLSearchParams(location.search).get('q');
    this.#open(typeof kept === 'string' ? kept : '');
    // From here the arrow key reaches the first result; a touch screen would bring up its keyboard over them.
    if (field.value !== '' && matchMedia('(pointer: fine)').matches) field.focus({ preventScroll: true });
  }

  #field(): HTMLInputElement {
    return find(this, 'input', HTMLInputElement);
  }

  /** Opens with the question of a link, or of the way back; `without` is what an address without one means. */
  #open(without: string): void {
    const question = location.hash.startsWith(fragmentStart)
      ? decode(location.hash.slice(fragmentStart.length))
      : without;
    if (question === this.#field().value) return;
    this.#field().value = question;
    void this.#ask();
  }

  /** A link to another question is answered, and what was said of it gets the focus, since the link is gone; other fragments are none of ours. */
  #follow(): void {
    if (location.hash !== '' && !location.hash.startsWith(fragmentStart)) return;
    const inside = this.contains(document.activeElement);
    this.#open('');
    if (inside) find(this, '[data-said]', HTMLElement).focus();
  }

  /** Fetches the index ahead of the first key; a failure is told when something is asked. */
  async #warmUp(): Promise<void> {
    try {
      const { warmUp } = await import('./search/answer-question.ts');
      await warmUp(this);
    } catch {
      return;
    }
  }

  async #ask(): Promise<string | null> {
    const unloaded = find(this, '[data-unloaded]', HTMLElement);
    try {
      const { answerQuestion } = await import('./search/answer-question.ts');
      unloaded.hidden = true;
      return await answerQuestion(this, this.#pasted);
    } catch {
      unloaded.hidden = false;
      return null;
    }
  }

  /** A number or code that says it all opens its page; anything else shows its results, as typing does. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const asked = this.#field().value;
    const address = await this.#ask();
    if (address !== null) location.assign(address);
    // The keyboard of a phone would cover the results; but nobody who types on loses it.
    else if (asked === this.#field().value && matchMedia('(pointer: coarse)').matches) this.#field().blur();
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

customElements.define('search-box', SearchBox);
