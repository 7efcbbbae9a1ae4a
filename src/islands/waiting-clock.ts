import { judgeWait, type Moments, type Waiting } from '../lib/waiting/judge-wait.ts';
import type { QueueTimes } from '../lib/waiting/queue-times.ts';
import { readMoment, type ReadMoment } from '../lib/waiting/read-moment.ts';
import { sayHours } from '../lib/waiting/say-hours.ts';
import { sayMoment } from '../lib/waiting/wall-clock.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { noteFinding } from './support/findings.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';

/** The fields that tell when the mail was sent; of two that are filled, what was touched last counts. */
type Field = 'when' | 'written';
type Judged = Extract<Waiting, { moments: Moments }>;

/**
 * `<waiting-clock data-patience="24">`: how long to wait for a mail, by when it was sent and by which server (`option[data-gives-up]`,
 * hours). The days and times go into the rows (`[data-phase]`) of the list that stands there without it; the row of now has a ring.
 */
class WaitingClock extends Island {
  #messages: Messages = new Map();
  #touched: Field = 'when';
  #standard: readonly Node[] = [];

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    const form = find(this, 'form', HTMLFormElement);
    if (this.#standard.length === 0) this.#standard = [...find(this, '[data-basis]', HTMLElement).childNodes];
    form.hidden = false;
    form.addEventListener('submit', (event) => this.#ask(event), { signal });
    form.addEventListener('input', ({ target }) => this.#touch(target), { signal });
    form.addEventListener('change', () => this.#say('', 'when'), { signal });
    onClearAll(() => {
      form.reset();
      this.#say('', 'when');
    }, signal);
  }

  #field(name: Field): HTMLInputElement {
    return find(this, `input[name=${name}]`, HTMLInputElement);
  }

  #touch(target: EventTarget | null): void {
    if (target === this.#field('when')) this.#touched = 'when';
    if (target === this.#field('written')) this.#touched = 'written';
  }

  #ask(event: SubmitEvent): void {
    event.preventDefault();
    const now = Date.now();
    const other = this.#touched === 'when' ? 'written' : 'when';
    const filled = ({ value, validity }: HTMLInputElement): boolean =>
      value.trim() !== '' || validity.badInput;
    const field = filled(this.#field(this.#touched)) || !filled(this.#field(other)) ? this.#touched : other;
    const sent = this.#read(field, now);
    if (sent.kind !== 'moment') {
      this.#say(sent.kind, field);
      return;
    }
    const waiting = judgeWait(sent.at, now, this.#times());
    if ('moments' in waiting) this.#show(waiting, sent.at, now);
    else this.#say(waiting.kind, field);
  }

  #read(field: Field, now: number): ReadMoment {
    const { value, validity } = this.#field(field);
    // A day whose time is still missing has no value yet.
    return validity.badInput ? { kind: 'no-time' } : readMoment(value, now);
  }

  #option(): HTMLOptionElement | undefined {
    return find(this, 'select', HTMLSelectElement).selectedOptions[0];
  }

  #times(): QueueTimes | null {
    const { warns, givesUp = '' } = this.#option()?.dataset ?? {};
    const [earliest, latest] = givesUp.split(' ').map(Number);
    return earliest && latest
      ? {
          warns: warns === undefined ? null : Number(warns),
          givesUp: [earliest, latest],
          patience: Number(this.dataset['patience']),
        }
      : null;
  }

  /** Takes the result back and says what is missing, by the name of its sentence; an empty one says nothing. */
  #say(trouble: string, field: Field): void {
    for (const name of ['when', 'written'] as const)
      this.#field(name).setAttribute('aria-invalid', String(trouble !== '' && name === field));
    find(this, '[data-trouble]', HTMLElement).hidden = trouble === '';
    find(this, '[data-trouble-text]', HTMLElement).textContent =
      trouble === '' ? '' : fill(this.#messages, trouble, {});
    find(this, '[data-result]', HTMLElement).hidden = true;
    noteFinding('');
    for (const row of this.querySelectorAll<HTMLElement>('[data-phase]')) {
      row.removeAttribute('aria-current');
      find(row, '[data-before]', HTMLElement).hidden = false;
      for (const name of ['span', 'means']) {
        const words = find(row, `[data-${name}]`, HTMLElement);
        words.textContent = words.dataset[name] ?? '';
      }
    }
    find(this, '[data-basis]', HTMLElement).replaceChildren(...this.#standard);
  }

  #show({ kind, moments }: Judged, sentAt: number, now: number): void {
    this.#say('', 'when');
    const name = fill(this.#messages, kind, {});
    find(this, '[data-head]', HTMLElement).textContent = name;
    find(this, '[data-moments]', HTMLElement).textContent = this.#sayMoments(moments, sentAt, now);
    find(this, '[data-result]', HTMLElement).hidden = false;
    this.#paintRows(kind, moments);
    const host = this.#option()?.value ?? '';
    const basis = this.querySelector(`[data-queue="${CSS.escape(host)}"]`)?.cloneNode(true).childNodes;
    if (basis) find(this, '[data-basis]', HTMLElement).replaceChildren(...basis);
    const elapsed = sayHours(Math.max(0, now - sentAt) / 3_600_000);
    noteFinding(fill(this.#messages, 'finding', { elapsed, name }));
  }

  #sayMoments({ warns, givesUp: [earliest, latest] }: Moments, sentAt: number, now: number): string {
    const sentences = [fill(this.#messages, 'sent', { sent: sayMoment(sentAt) })];
    if (warns !== null && warns > now)
      sentences.push(fill(this.#messages, 'warns', { warns: sayMoment(warns) }));
    if (earliest < latest && latest > now)
      sentences.push(fill(this.#messages, 'gives-up', { moment: sayMoment(earliest) }));
    return sentences.join('');
  }

  #paintRows(kind: Judged['kind'], { otherWay, givesUp: [, latest] }: Moments): void {
    const moments = { otherWay: sayMoment(otherWay), latest: sayMoment(latest) };
    for (const row of this.querySelectorAll<HTMLElement>('[data-phase]')) {
      const phase = row.dataset['phase'] ?? '';
      find(row, '[data-before]', HTMLElement).hidden = true;
      if (phase === (kind === 'long-ago' ? 'give-up' : kind)) {
        row.ariaCurrent = 'true';
        find(row, '[data-means]', HTMLElement).textContent = fill(this.#messages, `${kind}-means`, {});
      }
      find(row, '[data-span]', HTMLElement).textContent = fill(this.#messages, `${phase}-span`, moments);
    }
  }
}

customElements.define('waiting-clock', WaitingClock);
