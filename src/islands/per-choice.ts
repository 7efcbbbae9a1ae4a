import { type ChoiceKind, choiceKinds, readChosenStep, writeChosenStep } from '../lib/links/choice.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { forget, keep, recall } from './support/storage.ts';

/** What is picked on this page, so that it holds where the device's store is blocked. */
const picks = new Map<ChoiceKind, string>();
const lists = new Set<PerChoice>();

function pick(kind: ChoiceKind, id: string | undefined): void {
  if (id === undefined) {
    picks.delete(kind);
    forget(kind);
  } else {
    picks.set(kind, id);
    keep(kind, id);
  }
  for (const list of lists) list.paint();
}

/** Follows `#step&app=thunderbird`: picks, then leaves the plain `#step`, which the browser scrolls to and marks by itself. */
function followLink(): void {
  const { step, picks: named } = readChosenStep(location.hash);
  for (const [kind, id] of named) pick(kind, id);
  if (named.size > 0 && step !== '') location.replace(`#${step}`);
}

/**
 * `<per-choice data-kind="app">` around `details[data-choice]`: a press on one picks it for every list of that kind on the page,
 * on this device, and in the link of the step (`a[data-copy]`); without it all of them stay folded.
 */
class PerChoice extends HTMLElement {
  #stop = new AbortController();
  #kind: ChoiceKind = 'app';

  connectedCallback(): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#kind = choiceKinds.find((kind) => kind === this.dataset['kind']) ?? 'app';
    lists.add(this);
    this.addEventListener('click', (event) => this.#press(event), { signal });
    onClearAll(() => pick(this.#kind, undefined), signal);
    const kept = picks.get(this.#kind) ?? recall(this.#kind);
    // One that was opened before this file had come is meant as a pick.
    const opened = this.querySelector<HTMLElement>('details[open]')?.dataset['choice'];
    if (kept !== null) picks.set(this.#kind, kept);
    if (kept === null && opened !== undefined) pick(this.#kind, opened);
    else this.paint();
  }

  disconnectedCallback(): void {
    lists.delete(this);
    this.#stop.abort();
  }

  #press(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const entry = target.closest('summary')?.closest('details');
    if (entry && !entry.open) {
      event.preventDefault();
      pick(this.#kind, entry.dataset['choice']);
    } else if (target.closest('[data-other]')) {
      pick(this.#kind, undefined);
      find(this, 'summary', HTMLElement).focus();
    }
  }

  /** Shows the picked entry alone and open; all of them, folded, where none is picked or this list does not have it. */
  paint(): void {
    const id = picks.get(this.#kind);
    const entries = [...this.querySelectorAll('details')];
    const chosen = entries.find((entry) => entry.dataset['choice'] === id);
    for (const entry of entries) {
      entry.open = entry === chosen;
      entry.hidden = chosen !== undefined && entry !== chosen;
    }
    find(this, '[data-ask]', HTMLElement).hidden = id !== undefined;
    find(this, '[data-none]', HTMLElement).hidden = id === undefined || chosen !== undefined;
    find(this, '[data-other]', HTMLElement).hidden = chosen === undefined;
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
