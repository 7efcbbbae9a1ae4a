import { clearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { forgetAll } from './support/storage.ts';

/** `<clear-all data-done="…">`: one press empties every tool on the page and everything this site keeps on the device. */
class ClearAll extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const button = find(this, 'button', HTMLButtonElement);
    button.hidden = false;
    button.addEventListener('click', () => this.#clear(), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #clear(): void {
    clearAll();
    forgetAll();
    history.replaceState(null, '', location.pathname);
    find(this, '[role=status]', HTMLElement).textContent = this.dataset['done'] ?? '';
  }
}

customElements.define('clear-all', ClearAll);
