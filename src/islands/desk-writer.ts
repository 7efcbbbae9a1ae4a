import { chooseAsks } from '../lib/desk/choose-asks.ts';
import type { ChecklistState } from '../lib/checklist/state.ts';
import { writeChosenStep } from '../lib/links/choice.ts';
import { showHandOver } from './hand-over/show-hand-over.ts';
import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/** `<desk-writer>`: from a trouble, an app and what was done, the link, the reply and the checklist to send. The page's list has the guides (`[data-guide]`). */
class DeskWriter extends Island {
  #messages: Messages = new Map();
  #link = '';
  /** A reply that was mended is not written over. */
  #mended = false;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const form = find(this, 'form', HTMLFormElement);
    form.hidden = false;
    form.addEventListener('submit', (event) => this.#copyReply(event), { signal });
    form.addEventListener(
      'change',
      ({ target }) => {
        if (!(target instanceof HTMLTextAreaElement)) this.#write();
      },
      { signal },
    );
    find(this, '[data-reply]', HTMLTextAreaElement).addEventListener('input', () => (this.#mended = true), {
      signal,
    });
    form.addEventListener('click', (event) => this.#press(event), { signal });
    onClearAll(() => {
      form.reset();
      this.#mended = false;
      this.#write();
    }, signal);
    this.#write();
  }

  #write(): void {
    const number = Number(find(this, '[name=guide]', HTMLSelectElement).value);
    const app = find(this, '[name=app]', HTMLSelectElement).value;
    const done = new Set(
      Array.from(this.querySelectorAll<HTMLInputElement>('[name=done]:checked'), ({ value }) =>
        Number(value),
      ),
    );
    const guide = find(document, `[data-guide="${number}"]`, HTMLElement);
    const steps = Array.from(
      guide.querySelectorAll<HTMLElement>('[data-step]'),
      ({ dataset, textContent }) => ({
        title: textContent.trim(),
        perApp: dataset['step'] === 'app',
        leads: (dataset['leads'] ?? '').split(' ').filter(Boolean).map(Number),
      }),
    );
    const known = app !== '' && steps.some(({ perApp }) => perApp);
    const fragment = known ? writeChosenStep({ step: '', picks: new Map([['app', app]]) }) : '';
    this.#link = find(guide, 'a', HTMLAnchorElement).href + fragment;
    const checklist = showHandOver(this, stateOf(number, done));
    const asks = chooseAsks(steps, known, done).map(({ step, title }, index) =>
      this.#say('ask', { place: String(index + 1), title, number: String(number), step: String(step) }),
    );
    const reply = [
      this.#say('opening'),
      '',
      this.#say('guide', { title: guide.dataset['title'] ?? '', number: String(number) }),
      this.#link,
      '',
      this.#say('asks'),
      ...asks,
      ...(done.size === 0 ? [] : ['', this.#say('checklist'), checklist]),
      '',
      this.#say('closing'),
      `${location.origin}${this.dataset['report'] ?? ''}`,
    ].join('\n');
    const notes = [
      ...(done.has(number) ? ['already'] : []),
      ...(app !== '' && !known ? ['same-for-all'] : []),
    ].map((name) => this.#say(name));
    find(this, '[data-note]', HTMLElement).textContent = notes.join('');
    const field = find(this, '[data-reply]', HTMLTextAreaElement);
    find(this, '[data-press=rewrite]', HTMLButtonElement).hidden = !this.#mended || field.value === reply;
    if (!this.#mended) field.value = reply;
  }

  #say(name: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#messages, name, values);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-press]') : null;
    if (button?.dataset['press'] === 'rewrite') {
      this.#mended = false;
      this.#write();
      find(this, '[data-reply]', HTMLTextAreaElement).focus();
    }
    if (button?.dataset['press'] === 'link') void copyFrom(button, this.#link, this.#messages);
  }

  #copyReply(event: SubmitEvent): void {
    event.preventDefault();
    const { value } = find(this, '[data-reply]', HTMLTextAreaElement);
    void copyFrom(find(this, '[type=submit]', HTMLButtonElement), value, this.#messages);
  }
}

/** The guide's first digit says which way mail fails. */
function stateOf(guide: number, done: ReadonlySet<number>): ChecklistState {
  const direction = guide < 200 ? 'send' : guide < 300 ? 'receive' : null;
  return { direction, showing: null, done, guide };
}

customElements.define('desk-writer', DeskWriter);
