import { type ChecklistItem, filterItems } from '../lib/checklist/filter-items.ts';
import { type ChecklistState, emptyState } from '../lib/checklist/state.ts';
import { readState, writeState } from '../lib/checklist/state-link.ts';
import { checklistStore } from './support/kept.ts';
import { paintList } from './check-list/paint-list.ts';
import { readChoices, readItems } from './check-list/read-list.ts';
import { showHandOver } from './hand-over/show-hand-over.ts';
import { onClearAll } from './support/clear-all.ts';
import { copy } from './support/copy.ts';
import { find } from './support/find.ts';
import { isFresh } from './support/is-fresh.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';
import { onWayBack } from './support/on-way-back.ts';
import { keep, recall } from './support/storage.ts';

const linkStart = '#s=';

/**
 * `<check-list>`: keeps the ticks of the checklist on the device, filters it by the first questions, shares it as a link (`#s=2.…`),
 * as a QR code and by telephone, prints it, and resets it with a way back. Without it the list is plain checkboxes that print.
 */
class CheckList extends Island {
  #messages: Messages = new Map();
  #items: readonly ChecklistItem[] = [];
  #state: ChecklistState = emptyState;
  /** What a reset took away, until the next change. */
  #before: ChecklistState | null = null;
  #link = '';
  /** Whether the device has kept every tick so far. */
  #kept = true;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    this.#items = readItems(this);
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    this.addEventListener('change', () => this.#change({ ...readChoices(this), guide: this.#state.guide }), {
      signal,
    });
    this.addEventListener('click', (event) => void this.#press(event), { signal });
    window.addEventListener('hashchange', () => this.#openLink(), { signal });
    window.addEventListener('storage', () => this.#recall(), { signal });
    onWayBack(() => this.#recall(), signal);
    onClearAll(() => {
      this.#before = null;
      this.#set(emptyState);
    }, signal);
    const kept = recall(checklistStore);
    // Somebody may have ticked while the list was on its way.
    const early = readChoices(this);
    if (kept === null) this.#set(emptyState);
    else this.#open(kept, 'broken-store');
    if (early.done.size > 0 && isFresh()) this.#tick(early);
    this.#openLink();
  }

  /** Adds ticks, and the answers where there are none yet, to what the device has kept. */
  #tick({ direction, showing, done }: Omit<ChecklistState, 'guide'>): void {
    const { direction: way, showing: how } = this.#state;
    const answers = way === null ? { direction, showing } : { direction: way, showing: how };
    this.#change({ ...this.#state, ...answers, done: new Set([...this.#state.done, ...done]) });
  }

  /** Another page or tab may have answered, ticked or cleared since. */
  #recall(): void {
    const kept = recall(checklistStore);
    if (kept === null && this.#kept) this.#set(emptyState);
    else if (kept !== null && kept !== writeState(this.#state)) this.#open(kept, 'broken-store');
  }

  #openLink(): void {
    if (location.hash.startsWith(linkStart)) {
      this.#open(location.hash.slice(linkStart.length), 'broken-link');
      // The link has said what it says: on the next load, what was ticked since must stand.
      history.replaceState(null, '', location.pathname);
      return;
    }
    const item = this.#named(location.hash.slice(1));
    if (!item?.hidden) return;
    this.#set({ ...this.#state, direction: null, showing: null });
    item.scrollIntoView();
  }

  /** The row that a fragment names, where it names one. */
  #named(id: string): HTMLElement | undefined {
    return Array.from(this.querySelectorAll<HTMLElement>('[data-item]')).find((row) => row.id === id);
  }

  /** Opens a written state; one that cannot be read leaves everything as it is and says so. */
  #open(text: string, trouble: string): void {
    const read = readState(text, new Set(this.#items.map((item) => item.number)));
    const replaces = read.kind === 'state' && trouble === 'broken-link' && this.#state.done.size > 0;
    if (replaces) this.#before = this.#state;
    this.#set(read.kind === 'state' ? read.state : this.#state);
    if (read.kind === 'state') keep(checklistStore, writeState(read.state));
    if (read.kind === 'newer') this.#say('newer');
    else if (read.kind === 'broken') this.#say(trouble);
    else if (read.gone.length > 0) this.#say('gone');
    else if (trouble === 'broken-link') this.#say(replaces ? 'replaced' : 'opened');
  }

  #change(state: ChecklistState, before: ChecklistState | null = null): void {
    this.#before = before;
    this.#set(state);
    this.#kept = keep(checklistStore, writeState(state));
    if (!this.#kept) this.#say('not-kept');
  }

  #set(state: ChecklistState): void {
    this.#state = state;
    paintList(this, state, new Set(filterItems(this.#items, state).map((item) => item.number)));
    find(this, '[data-undo]', HTMLButtonElement).hidden = this.#before === null;
    this.#link = showHandOver(this, state);
    this.#say('');
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-press]') : null;
    switch (button?.dataset['press']) {
      case 'link':
        this.#say((await copy(this.#link)) ? 'link-copied' : 'not-copied');
        break;
      case 'print':
        window.print();
        break;
      case 'solved':
        this.#say('solved');
        break;
      case 'reset':
        this.#change(emptyState, this.#state);
        this.#say('reset');
        find(this, '[data-undo]', HTMLButtonElement).focus();
        break;
      case 'undo':
        if (!this.#before) break;
        this.#change(this.#before);
        this.#say('undone');
        find(this, '[data-press=reset]', HTMLButtonElement).focus();
        break;
    }
  }

  #say(name: string): void {
    find(this, '[data-said]', HTMLElement).textContent = name === '' ? '' : fill(this.#messages, name, {});
  }
}

customElements.define('check-list', CheckList);
