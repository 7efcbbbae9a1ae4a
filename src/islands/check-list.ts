import { type ChecklistItem, filterItems } from '../lib/checklist/filter-items.ts';
import {
  type ChecklistState,
  directions,
  emptyState,
  readState,
  showings,
  writeState,
} from '../lib/checklist/state.ts';
import { type ReportWords, writeReport } from '../lib/checklist/write-report.ts';
import { onClearAll } from './support/clear-all.ts';
import { copy } from './support/copy.ts';
import { find } from './support/find.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';
import { keep, recall } from './support/storage.ts';

const storeName = 'checklist';
const linkStart = '#s=';

/**
 * `<check-list>`: keeps the ticks of the checklist on the device, filters it by the first questions, shares it as a link (`#s=1.…`),
 * prints it, resets it with a way back, and writes the report for the desk. Without it the list is plain checkboxes that print.
 */
class CheckList extends HTMLElement {
  #stop = new AbortController();
  #messages: Messages = new Map();
  #items: readonly ChecklistItem[] = [];
  #state: ChecklistState = emptyState;
  /** What a reset took away, until the next change. */
  #before: ChecklistState | null = null;

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#messages = readMessages(this);
    this.#items = Array.from(this.querySelectorAll<HTMLElement>('[data-item]'), readItem);
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    this.addEventListener('change', () => this.#change(this.#readForm()), { signal });
    this.addEventListener('click', (event) => void this.#press(event), { signal });
    window.addEventListener('hashchange', () => this.#openLink(), { signal });
    onClearAll(() => this.#set(emptyState), signal);
    const kept = recall(storeName);
    if (kept !== null) this.#open(kept, 'broken-store');
    else this.#set(emptyState);
    this.#openLink();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #openLink(): void {
    if (location.hash.startsWith(linkStart)) this.#open(location.hash.slice(linkStart.length), 'broken-link');
  }

  /** Opens a written state; one that cannot be read leaves everything as it is and says so. */
  #open(text: string, trouble: string): void {
    const read = readState(text, new Set(this.#items.map((item) => item.number)));
    if (read.kind === 'state') {
      this.#set(read.state);
      if (read.gone.length > 0) this.#say('gone');
    } else {
      this.#set(this.#state);
      this.#say(read.kind === 'newer' ? 'newer' : trouble);
    }
  }

  #readForm(): ChecklistState {
    const chosen = (name: string) =>
      this.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value;
    const direction = directions.find((value) => value === chosen('direction')) ?? null;
    const fitting = showings.find((value) => value === chosen(`showing-${direction}`)) ?? null;
    const ticked = Array.from(this.querySelectorAll<HTMLInputElement>('[data-item] input:checked'), (box) =>
      Number(box.value),
    );
    return { direction, showing: fitting, done: new Set(ticked) };
  }

  #change(state: ChecklistState): void {
    this.#before = null;
    this.#set(state);
    if (!keep(storeName, writeState(state))) this.#say('not-kept');
  }

  #set(state: ChecklistState): void {
    this.#state = state;
    const shown = new Set(filterItems(this.#items, state).map((item) => item.number));
    for (const row of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const number = Number(row.dataset['item']);
      row.hidden = !shown.has(number);
      find(row, 'input', HTMLInputElement).checked = state.done.has(number);
    }
    for (const group of this.querySelectorAll<HTMLElement>('section[data-group]')) {
      group.hidden = group.querySelector('[data-item]:not([hidden])') === null;
    }
    for (const input of this.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      input.checked = input.value === (input.name === 'direction' ? state.direction : state.showing);
    }
    for (const part of this.querySelectorAll<HTMLElement>('[data-for]'))
      part.hidden = part.dataset['for'] !== state.direction;
    const done = [...shown].filter((number) => state.done.has(number)).length;
    find(this, '[data-done]', HTMLElement).textContent = String(done);
    find(this, '[data-all]', HTMLElement).textContent = String(shown.size);
    find(this, '[data-bar]', HTMLElement).replaceChildren(
      ...Array.from(shown, (_, index) => segment(index < done)),
    );
    find(this, '[data-undo]', HTMLButtonElement).hidden = this.#before === null;
    find(this, '[data-report]', HTMLTextAreaElement).value = writeReport(
      this.#items,
      state,
      this.#words(),
      this.#link(),
    );
    this.#say('');
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-press]') : null;
    switch (button?.dataset['press']) {
      case 'link':
        this.#say((await copy(this.#link())) ? 'link-copied' : 'not-copied');
        break;
      case 'report':
        this.#say(
          (await copy(find(this, '[data-report]', HTMLTextAreaElement).value))
            ? 'report-copied'
            : 'not-copied',
        );
        break;
      case 'print':
        window.print();
        break;
      case 'solved':
        this.#say('solved');
        break;
      case 'reset':
        this.#reset();
        break;
      case 'undo':
        if (this.#before) this.#change(this.#before);
        break;
    }
  }

  #reset(): void {
    const before = this.#state;
    this.#change(emptyState);
    this.#before = before;
    this.#set(emptyState);
    this.#say('reset');
    find(this, '[data-undo]', HTMLButtonElement).focus();
  }

  #link(): string {
    return `${location.origin}${location.pathname}${linkStart}${writeState(this.#state)}`;
  }

  #say(name: string): void {
    find(this, '[data-said]', HTMLElement).textContent = name === '' ? '' : fill(this.#messages, name, {});
  }

  #words(): ReportWords {
    const word = (name: string) => fill(this.#messages, name, {});
    return {
      trouble: word('report-trouble'),
      directions: { send: word('send'), receive: word('receive') },
      showings: {
        error: word('error'),
        bounce: word('bounce'),
        silence: word('silence'),
        nobody: word('nobody'),
        somebody: word('somebody'),
        device: word('device'),
      },
      unanswered: word('report-unanswered'),
      done: word('report-done'),
      open: word('report-open'),
      none: word('report-none'),
      link: word('report-link'),
    };
  }
}

function readItem({ dataset }: HTMLElement): ChecklistItem {
  const { item, ask = '', group, shows = '' } = dataset;
  return {
    number: Number(item),
    ask,
    group: group === 'send' || group === 'receive' ? group : 'last',
    shows: showings.filter((value) => shows.split(' ').includes(value)),
  };
}

function segment(done: boolean): HTMLElement {
  const part = document.createElement('i');
  part.toggleAttribute('data-full', done);
  return part;
}

customElements.define('check-list', CheckList);
