import { type Ask, chooseAsks, type GuideStep } from '../lib/desk/choose-asks.ts';
import { type ChecklistState, emptyState } from '../lib/checklist/state.ts';
import { writeChosenStep } from '../lib/links/choice.ts';
import { showHandOver } from './hand-over/show-hand-over.ts';
import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/** The guide to the desk itself. */
const ownNumber = 301;

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
    const boxes = this.querySelectorAll<HTMLInputElement>('[name=done]:checked');
    const done = new Set(Array.from(boxes, ({ value }) => Number(value)));
    const checklist = showHandOver(this, stateOf(number, done));
    const guide = document.querySelector<HTMLElement>(`[data-guide="${number}"]`);
    const steps = guide === null ? [] : readSteps(guide);
    const known = app !== '' && steps.some(({ perApp }) => perApp);
    const fragment = known ? writeChosenStep({ step: '', picks: new Map([['app', app]]) }) : '';
    this.#link = guide === null ? '' : find(guide, 'a', HTMLAnchorElement).href + fragment;
    const asks = done.has(number) ? [] : chooseAsks(steps, known, done);
    const reply = guide === null ? '' : this.#reply(guide, asks, done.size === 0 ? '' : checklist);
    this.#show(reply, [
      ...(guide === null ? ['choose'] : []),
      ...(done.has(number) ? ['already'] : []),
      ...(guide !== null && app !== '' && !known ? ['same-for-all'] : []),
    ]);
  }

  /** Writes the reply; the guide to the desk itself has nothing to ask for but the report. */
  #reply({ dataset }: HTMLElement, asks: readonly Ask[], checklist: string): string {
    const { guide: number = '', title = '' } = dataset;
    const report = `${location.origin}${this.dataset['report'] ?? ''}`;
    const ticked = checklist === '' ? [] : ['', this.#say('checklist'), checklist];
    const steps = asks.map(({ step, title: ask }, index) =>
      this.#say('ask', { place: String(index + 1), title: ask, number, step: String(step) }),
    );
    const lines =
      Number(number) === ownNumber
        ? [...ticked, '', this.#say('last'), report]
        : [
            '',
            this.#say('guide', { title, number }),
            this.#link,
            ...(steps.length === 0 ? [] : ['', this.#say('asks'), ...steps]),
            ...ticked,
            '',
            this.#say('closing'),
            report,
          ];
    return [this.#say('opening'), ...lines].join('\n');
  }

  /** Shows the reply where nobody has mended the one that stands, and what there is to say of the choice. */
  #show(reply: string, notes: readonly string[]): void {
    const field = find(this, '[data-reply]', HTMLTextAreaElement);
    const mended = this.#mended && field.value !== '' && field.value !== reply;
    if (!mended) field.value = reply;
    this.#mended = mended;
    find(this, '[data-press=rewrite]', HTMLButtonElement).hidden = !mended;
    for (const button of this.querySelectorAll<HTMLButtonElement>('[type=submit], [data-press=link]'))
      button.disabled = reply === '' && !mended;
    const said = [...notes, ...(mended ? ['kept'] : [])].map((name) => this.#say(name));
    find(this, '[data-note]', HTMLElement).textContent = said.join('');
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

function readSteps(guide: HTMLElement): GuideStep[] {
  return Array.from(guide.querySelectorAll<HTMLElement>('[data-step]'), ({ dataset, textContent }) => ({
    title: textContent.trim(),
    perApp: dataset['step'] === 'app',
    leads: (dataset['leads'] ?? '').split(' ').filter(Boolean).map(Number),
  }));
}

/** The guide's first digit says which way mail fails; 0 where none is chosen. */
function stateOf(guide: number, done: ReadonlySet<number>): ChecklistState {
  if (guide === 0) return { ...emptyState, done };
  const direction = guide < 200 ? 'send' : guide < 300 ? 'receive' : null;
  return { direction, showing: null, done, guide };
}

customElements.define('desk-writer', DeskWriter);
