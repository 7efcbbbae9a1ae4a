import { type ChoiceKind, choiceKinds, readChosenStep, writeChosenStep } from '../lib/links/choice.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { forget, keep, recall } from './support/storage.ts';

/** What is picked on this page, so that it holds where the device's store is blocked. */
const picks = new Map<ChoiceKind, string>();
const lists = new Set<PerChoice>();

/** Makes a change that folds lists; what the reader looks at stays where it is. */
function keepInPlace(looked: Element | null, change: () => void): void {
  const before = looked?.getBoundingClientRect().top ?? 0;
  change();
  scrollBy({ top: (looked?.getBoundingClientRect().top ?? 0) - before, behavior: 'instant' });
}

function pick(kind: ChoiceKind, id: string | undefined, looked: Element | null): void {
  if (id === undefined) {
    picks.delete(kind);
    forget(kind);
  } else {
    picks.set(kind, id);
    keep(kind, id);
  }
  keepInPlace(looked, () => {
    for (const list of lists) list.paint();
  });
}

/**
 * Follows `#step&app=thunderbird`: picks what a list of the page has, then leaves the plain `#step`, which the browser scrolls to and
 * marks by itself. A name that no list has changes nothing.
 */
function followLink(): void {
  const { step, picks: named } = readChosenStep(location.hash);
  if (named.size === 0) return;
  for (const [kind, id] of named) if ([...lists].some((list) => list.has(kind, id))) pick(kind, id, null);
  if (step === '') history.replaceState(null, '', location.pathname + location.search);
  else location.replace(`#${step}`);
}

/**
 * `<per-choice data-kind="app">` around `details[data-choice]`: a press on one picks it for every list of that kind on the page,
 * on this device, and in the link of the step (`a[data-copy]`); without it all of them stay folded.
 */
class PerChoice extends Island {
  #kind: ChoiceKind = 'app';

  protected override wake(signal: AbortSignal): void {
    this.#kind = choiceKinds.find((kind) => kind === this.dataset['kind']) ?? 'app';
    lists.add(this);
    signal.addEventListener('abort', () => lists.delete(this));
    this.addEventListener('click', (event) => this.#press(event), { signal });
    onClearAll(() => {
      picks.delete(this.#kind);
      this.paint();
    }, signal);
    const kept = picks.get(this.#kind) ?? recall(this.#kind);
    // One that was opened before this file had come is meant as a pick.
    const opened = this.querySelector<HTMLElement>('details[open]')?.dataset['choice'];
    if (kept !== null) picks.set(this.#kind, kept);
    if (kept === null && opened !== undefined) pick(this.#kind, opened, null);
    else keepInPlace(document.querySelector(':target'), () => this.paint());
  }

  #press(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const entry = target.closest('summary')?.closest('details');
    const id = picks.get(this.#kind);
    // Where the pick is not in this list, a look at another entry is no new pick.
    if (entry && !entry.open && (id === undefined || this.has(this.#kind, id))) {
      event.preventDefault();
      pick(this.#kind, entry.dataset['choice'], entry);
    } else if (target.closest('[data-other]')) {
      pick(this.#kind, undefined, this);
      find(this, 'summary', HTMLElement).focus();
    }
  }

  /** Whether this list is of that kind and has that entry. */
  has(kind: ChoiceKind, id: string): boolean {
    return kind === this.#kind && this.#entries().some((entry) => entry.dataset['choice'] === id);
  }

  #entries(): HTMLDetailsElement[] {
    return [...this.querySelectorAll('details')];
  }

  /** Shows the picked entry alone and open; all of them, folded, where none is picked or this list does not have it. */
  paint(): void {
    const id = picks.get(this.#kind);
    const entries = this.#entries();
    const chosen = entries.find((entry) => entry.dataset['choice'] === id);
    for (const entry of entries) {
      entry.open = entry === chosen;
      entry.hidden = chosen !== undefined && entry !== chosen;
    }
    find(this, '[data-ask]', HTMLElement).hidden = id !== undefined;
    find(this, '[data-none]', HTMLElement).hidden = id === undefined || chosen !== undefined;
    find(this, '[data-other]', HTMLElement).hidden = id === undefined;
    const mark = this.closest('section')?.querySelector<HTMLAnchorElement>('a[data-copy]');
    if (mark) this.#mark(mark, chosen && id);
  }

  /** Puts the pick into a step's link, beside those of other kinds. */
  #mark(mark: HTMLAnchorElement, id: string | undefined): void {
    const { step, picks: named } = readChosenStep(mark.hash);
    const others = [...named].filter(([kind]) => kind !== this.#kind);
    mark.hash = writeChosenStep({
      step,
      picks: new Map(id === undefined ? others : [...others, [this.#kind, id]]),
    });
  }
}

customElements.define('per-choice', PerChoice);
addEventListener('hashchange', followLink);
followLink();
