// Longer than most islands: everything that changes with a reading is here, so that an answer which comes too late changes nothing.
import type { Reading } from '../lib/bounce/reading.ts';
import { bounceStore, longestKept, verdictStore } from './support/kept.ts';
import { showCodes, typedCodes } from './bounce/link-codes.ts';
import type { Reader } from './bounce/open-reader.ts';
import type { Result, showResult } from './bounce/show-result.ts';
import { placeAnswer, showHeld, showTrouble, showUnloaded, showWorking } from './bounce/paint-state.ts';
import { type Held, takeFile, takeText, textOf } from './bounce/take-file.ts';
import { takeMail } from './bounce/take-mail.ts';
import { type PageView, readView } from './bounce/view.ts';
import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { noteFinding } from './support/findings.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';
import { onWayBack } from './support/on-way-back.ts';
import { forget, keep, recall } from './support/storage.ts';

/** Where a reading came from: what somebody gave, what this tab kept over a reload, or an example. */
type Origin = 'given' | 'kept' | 'example';

/**
 * `<bounce-reader>`: reads a bounce that is pasted, dropped, chosen or typed, and shows who did not get the mail, why, and what to do.
 * Its engine, rules and words are fetched when there is something to read. Nothing pasted leaves the page.
 */
class BounceReader extends Island {
  #messages: Messages = new Map();
  #view: PageView = readView(this, this.#messages);
  #ready: Promise<readonly [Reader, typeof showResult]> | null = null;
  #held: Held | null = null;
  #copy = '';
  #turn = 0;
  /** The tab has kept what stands in the field. */
  #kept = false;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    this.#view = readView(this, this.#messages);
    const form = find(this, 'form', HTMLFormElement);
    for (const button of form.querySelectorAll('button')) button.disabled = false;
    const taker = {
      inField: () => this.#readField(),
      long: (text: string) => this.#readHeld(takeText(text, '')),
      file: (file: File) => void this.#readFile(file),
    };
    takeMail(this, taker, signal);
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    onClearAll(() => this.#erase(), signal);
    onWayBack(() => {
      if (this.#kept && recall(bounceStore, 'sessionStorage') === null) this.#erase();
    }, signal);
    const kept = recall(bounceStore, 'sessionStorage');
    const field = this.#field();
    // A browser may have put back what stood there, or something that was typed since.
    if (kept === null || (field.value !== '' && field.value !== kept)) return;
    field.value = kept;
    this.#kept = true;
    void this.#read(kept, 'kept');
  }

  #field(): HTMLTextAreaElement {
    return find(this, 'textarea', HTMLTextAreaElement);
  }

  /** Begins something anew: whatever is still under way comes too late. */
  #begin(): number {
    this.#copy = '';
    placeAnswer(this, null, false);
    showTrouble(this, this.#messages, '', false);
    showUnloaded(this, false);
    showWorking(this, this.#messages, false);
    return (this.#turn += 1);
  }

  #hold(held: Held | null): void {
    this.#held = held;
    showHeld(this, this.#messages, held);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#field().value.trim() === '' && this.#held) void this.#read(this.#held.source, 'given');
    else this.#readField();
  }

  #readField(): void {
    const { value } = this.#field();
    this.#hold(null);
    this.#kept = value.length <= longestKept && keep(bounceStore, value, 'sessionStorage');
    if (!this.#kept) forget(bounceStore, 'sessionStorage');
    void this.#read(value, 'given');
  }

  async #readFile(file: File): Promise<void> {
    const turn = this.#begin();
    try {
      const taken = await takeFile(file);
      if (turn !== this.#turn) return;
      if (taken.kind === 'mail') this.#readHeld(taken.held);
      else showTrouble(this, this.#messages, `unreadable-${taken.kind}`, false);
    } catch {
      if (turn === this.#turn) showTrouble(this, this.#messages, 'unreadable-file', false);
    }
  }

  /** A short file goes into an empty field, to be mended there; anything else is held beside what was typed. */
  #readHeld(held: Held): void {
    const field = this.#field();
    const text = held.cut || held.name === '' ? null : textOf(held);
    if (text !== null && field.value.trim() === '') {
      field.value = text;
      this.#readField();
      return;
    }
    this.#hold(held);
    void this.#read(held.source, 'given');
  }

  /** An example is read without touching what was typed. */
  async #readExample(address: string): Promise<void> {
    const turn = this.#begin();
    showWorking(this, this.#messages, true);
    try {
      const response = await fetch(address);
      if (!response.ok) throw new Error(address);
      const source = await response.text();
      if (turn === this.#turn) await this.#read(source, 'example');
    } catch {
      if (turn === this.#turn) this.#giveUp('');
    }
  }

  async #read(source: string | Uint8Array, origin: Origin): Promise<void> {
    const turn = this.#begin();
    if (origin === 'given') this.#takeBack();
    showWorking(this, this.#messages, true);
    let answer: readonly [Reading, Reader, typeof showResult];
    try {
      const [reader, show] = await this.#open();
      answer = [await reader.read(source), reader, show];
    } catch {
      if (turn === this.#turn) this.#giveUp(source);
      return;
    }
    if (turn !== this.#turn) return;
    showWorking(this, this.#messages, false);
    const [reading, reader, show] = answer;
    this.#show(reading, source, origin, reader, show);
  }

  /** Without its files the reader still finds the pages of typed numbers. */
  #giveUp(source: string | Uint8Array): void {
    showWorking(this, this.#messages, false);
    showUnloaded(this, true);
    this.#showTyped(source);
  }

  /** Fetches the engine, its rules and what shows a result, once; a failure is forgotten, so that the next press tries again. */
  #open(): Promise<readonly [Reader, typeof showResult]> {
    this.#ready ??= Promise.all([
      import('./bounce/open-reader.ts').then(({ openReader }) => openReader(this.dataset['rules'] ?? '')),
      import('./bounce/show-result.ts').then((module) => module.showResult),
    ]).catch((error: unknown) => {
      this.#ready = null;
      throw error;
    });
    return this.#ready;
  }

  #show(
    reading: Reading,
    source: string | Uint8Array,
    origin: Origin,
    reader: Reader,
    show: typeof showResult,
  ): void {
    if (reading.kind === 'empty' || reading.kind === 'unreadable') {
      const trouble = reading.kind === 'empty' ? 'empty' : `unreadable-${reading.why}`;
      showTrouble(this, this.#messages, trouble, origin !== 'example' && this.#held === null);
      return;
    }
    const undecided =
      reading.kind === 'bounce'
        ? reading.recipients.every(({ cause }) => cause === 'unknown')
        : reading.which === 'ordinary';
    if (undecided && this.#showTyped(source)) return;
    const written = typeof source === 'string' ? source : new TextDecoder().decode(source);
    const result = show(reading, written, { ...this.#view, data: reader.data });
    this.#copy = result.copy;
    if (origin !== 'example') this.#tellReport(result);
    this.#noteOrigin(result.element, origin);
    placeAnswer(this, result.element, true);
    result.openAtFirstMark();
    if (origin !== 'kept') this.#leadTo(result);
  }

  #tellReport({ element, verdicts }: Result): void {
    const kept = keep(verdictStore, JSON.stringify(verdicts), 'sessionStorage');
    for (const note of element.querySelectorAll<HTMLElement>('[data-not-kept]')) note.hidden = kept;
    noteFinding(verdicts.recipients[0]?.cause ?? '');
  }

  /** What was read of another mail must not go into the report of this one. */
  #takeBack(): void {
    forget(verdictStore, 'sessionStorage');
    noteFinding('');
  }

  #noteOrigin(result: HTMLElement, origin: Origin): void {
    const note = find(result, '[data-mail-note]', HTMLElement);
    const name = origin === 'example' ? 'is-example' : this.#held?.cut ? 'cut' : '';
    note.hidden = name === '';
    if (name !== '') note.textContent = fill(this.#messages, name, {});
    if (origin === 'example' || this.#held)
      find(result, '[data-edit-label]', HTMLElement).textContent = fill(this.#messages, 'back', {});
  }

  /**
   * Takes the reader to the answer. On a phone the keyboard, which would cover it, goes away and the answer is the first screen; a screen
   * reader goes on from its heading and hears the cause once. After a reload, which nobody asked for, everything stays where it is.
   */
  #leadTo({ element, spoken }: Result): void {
    find(this, '[data-said]', HTMLElement).textContent = spoken;
    const title = find(element, '[data-title]', HTMLElement);
    title.focus({ preventScroll: true });
    title.scrollIntoView();
  }

  /** Shows the codes of a question typed by hand; false where there are none. */
  #showTyped(source: string | Uint8Array): boolean {
    const codes = typeof source === 'string' ? typedCodes(source) : [];
    const shown = showCodes(codes, this.#view);
    placeAnswer(this, shown, false);
    if (shown !== null)
      find(this, '[data-said]', HTMLElement).textContent = fill(this.#messages, 'spoken-codes', {
        codes: codes.join('、'),
      });
    return shown !== null;
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-press]') : null;
    switch (button?.dataset['press']) {
      case 'example':
        void this.#readExample(button.value);
        break;
      case 'edit':
        this.#begin();
        this.#field().focus();
        break;
      case 'erase':
        this.#erase();
        this.#field().focus();
        break;
      case 'copy':
        void copyFrom(button, this.#copy, this.#messages);
        break;
    }
  }

  #erase(): void {
    this.#begin();
    forget(bounceStore, 'sessionStorage');
    this.#takeBack();
    find(this, 'form', HTMLFormElement).reset();
    this.#hold(null);
  }
}

customElements.define('bounce-reader', BounceReader);
