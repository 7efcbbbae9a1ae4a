import { clearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { forgetAll } from './support/storage.ts';

/** `<clear-all data-done="…">`: one press empties every tool on the page and everything this site keeps on the device. */
class ClearAll extends Island {
  protected override wake(signal: AbortSignal): void {
    const button = find(this, 'button', HTMLButtonElement);
    button.hidden = false;
    button.addEventListener('click', () => this.#clear(), { signal });
  }

  #clear(): void {
    // A tool that is still on its way hears nothing, and must find its fields empty when it wakes.
    for (const field of document.querySelectorAll('input')) {
      field.value = field.defaultValue;
      field.checked = field.defaultChecked;
    }
    for (const field of document.querySelectorAll('textarea')) field.value = field.defaultValue;
    clearAll();
    forgetAll();
    history.replaceState(null, '', location.pathname);
    find(this, '[role=status]', HTMLElement).textContent = this.dataset['done'] ?? '';
  }
}

customElements.define('clear-all', ClearAll);
