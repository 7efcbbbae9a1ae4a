import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { readMessages } from './support/messages.ts';
import { recall } from './support/storage.ts';

/** `<asked-words hidden>`: shows what was asked of the search in this tab, ready to be told to the desk; nothing asked, nothing shown. */
class AskedWords extends Island {
  protected override wake(signal: AbortSignal): void {
    const words = recall('asked', 'sessionStorage')?.trim() ?? '';
    this.hidden = words === '';
    find(this, '[data-words]', HTMLElement).textContent = words;
    const button = find(this, 'button', HTMLButtonElement);
    button.addEventListener('click', () => void copyFrom(button, words, readMessages(this)), { signal });
    onClearAll(() => (this.hidden = true), signal);
  }
}

customElements.define('asked-words', AskedWords);
