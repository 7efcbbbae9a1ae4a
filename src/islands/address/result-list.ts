import { correctText } from '../../lib/address/correct-text.ts';
import { findTwins } from '../../lib/address/find-twins.ts';
import type { CharacterName } from '../../lib/address/name-characters.ts';
import type { FoundAddress } from '../../lib/address/read-addresses.ts';
import { copyFrom } from '../support/copy-button.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import { element } from './element.ts';
import { fillMicroscope, wakeMicroscope } from './microscope.ts';
import { sayCount } from './say-count.ts';
import { showVerdict } from './show-verdict.ts';

/** Up to so many addresses, the good ones are listed too; in a longer list they are only counted. */
const mostListed = 10;
/** So many rows come at a time: more would stop the page for seconds. */
const painted = 25;

/** What was found in a pasted text: the sum, a row for each address that needs a look, twins, and the corrected list. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #messages: Messages;
  readonly #names: readonly CharacterName[];
  #text = '';
  #items: readonly FoundAddress[] = [];
  #shown: readonly FoundAddress[] = [];
  #kept = new Set<FoundAddress>();

  constructor(root: HTMLElement, messages: Messages, names: readonly CharacterName[], signal: AbortSignal) {
    this.#root = root;
    this.#messages = messages;
    this.#names = names;
    root.addEventListener('click', (event) => this.#press(event), { signal });
  }

  clear(): void {
    this.show('', []);
  }

  show(text: string, items: readonly FoundAddress[]): void {
    this.#text = text;
    this.#items = items;
    this.#kept = new Set();
    this.#shown = items.length <= mostListed ? items : items.filter(({ verdict }) => verdict.kind !== 'fine');
    this.#part('data-list').replaceChildren();
    this.#part('data-after').hidden = items.length === 0;
    this.#part('data-sum').textContent = items.length === 0 ? '' : this.#sum();
    this.#showTwins();
    this.#countCorrections();
    this.#paint();
  }

  #part(name: string): HTMLElement {
    return find(this.#root, `[${name}]`, HTMLElement);
  }

  /** Adds the next rows; a single address is shown under the microscope at once. */
  #paint(): void {
    const list = this.#part('data-list');
    const from = list.childElementCount;
    for (const item of this.#shown.slice(from, from + painted)) list.append(this.#row(item));
    const left = this.#shown.length - list.childElementCount;
    const more = this.#part('data-more');
    more.hidden = left === 0;
    more.textContent = fill(this.#messages, 'more', { count: String(Math.min(left, painted)) });
  }

  #row(item: FoundAddress): HTMLElement {
    const many = this.#items.length > 1;
    const row = showVerdict(this.#root, item.text, item.verdict, this.#messages);
    const place = find(row, '[data-place]', HTMLElement);
    place.textContent = many ? this.#say('place', this.#items.indexOf(item) + 1) : '';
    const choice = row.querySelector<HTMLElement>('[data-choice]');
    if (choice !== null) {
      choice.hidden = !many;
      find(choice, 'input', HTMLInputElement).addEventListener('change', ({ target }) => {
        if (target instanceof HTMLInputElement && target.checked) this.#kept.delete(item);
        else this.#kept.add(item);
        this.#countCorrections();
      });
    }
    // In a long list the whole of it is copied, and the caution stands once above it.
    for (const part of row.querySelectorAll<HTMLElement>('[data-one]'))
      part.hidden = this.#items.length > mostListed;
    const { verdict } = item;
    const subject = verdict.kind === 'not-an-address' ? item.text.trim() : verdict.address;
    const glass = find(row, '[data-glass]', HTMLDetailsElement);
    if (many) wakeMicroscope(glass, subject, this.#names, this.#messages);
    else {
      glass.open = true;
      fillMicroscope(glass, subject, this.#names, this.#messages);
    }
    return row;
  }

  #sum(): string {
    const count = (kinds: readonly string[]) =>
      this.#items.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
    const found =
      this.#say('sum-repaired', count(['repaired'])) +
      this.#say('sum-doubtful', count(['risky', 'unsure', 'not-an-address']));
    return (
      this.#say('sum', this.#items.length) +
      (found === '' ? fill(this.#messages, 'sum-fine', {}) : found) +
      this.#say('fine-hidden', this.#items.length - this.#shown.length)
    );
  }

  #say(name: string, number: number): string {
    return number === 0 ? '' : fill(this.#messages, name, { count: sayCount(number) });
  }

  #showTwins(): void {
    const twins = findTwins(this.#items);
    this.#part('data-twins').hidden = twins.length === 0;
    this.#part('data-twin-count').textContent = this.#say('twins', twins.length);
    const lines = twins
      .slice(0, painted)
      .map(({ address, places }) =>
        element('li', fill(this.#messages, 'twin', { address, places: places.join('、') })),
      );
    this.#part('data-twin-list').replaceChildren(...lines);
  }

  #countCorrections(): void {
    const repaired = this.#items.filter(({ verdict }) => verdict.kind === 'repaired');
    this.#part('data-whole').hidden = this.#items.length < 2 || repaired.length === 0;
    this.#part('data-whole-note').textContent = fill(this.#messages, 'whole', {
      count: String(repaired.length - this.#kept.size),
    });
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    if (button.hasAttribute('data-copy')) void copyFrom(button, button.value, this.#messages);
    else if (button.hasAttribute('data-copy-whole'))
      void copyFrom(button, correctText(this.#text, this.#items, this.#kept), this.#messages);
    else if (button.hasAttribute('data-more')) this.#goOn();
  }

  #goOn(): void {
    const from = this.#part('data-list').childElementCount;
    this.#paint();
    const first = this.#part('data-list').children[from]?.querySelector('h3');
    if (first instanceof HTMLElement) first.focus();
  }
}
