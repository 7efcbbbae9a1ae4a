import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { readMessages } from './support/messages.ts';
import { recall } from './support/storage.ts';

/** `<asked-words hidden>`: shows what was asked of the search in this tab, ready to be told to the desk; nothing asked, nothing shown. */
class AskedWords extends Island {
  protected override wake(signal: AbortSignal): void {
    const place = find(this, '[data-words]', HTMLElement);
    const show = (words: string): void => {
      place.textContent = words;
      this.hidden = words === '';
    };
    show(recall('asked', 'sessionStorage')?.trim() ?? '');
    const button = find(this, 'button', HTMLButtonElement);
    const messages = readMessages(this);
    button.addEventListener('click', () => void copyFrom(button, place.textContent, messages), { signal });
    onClearAll(() => show(''), signal);
  }
}

customElements.define('asked-words', AskedWords);
