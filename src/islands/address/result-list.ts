import type { CharacterName } from '../../lib/address/name-characters.ts';
import type { FoundAddress } from '../../lib/address/read-addresses.ts';
import { find } from '../support/find.ts';
import { noteFinding } from '../support/findings.ts';
import { fill, type Messages } from '../support/messages.ts';
import { announce } from './announce.ts';
import { copyOrShow, hideByHand } from './copy-or-show.ts';
import { CorrectedList } from './corrected-list.ts';
import { part } from './element.ts';
import { fillMicroscope, wakeMicroscope } from './microscope.ts';
import { namePlaces } from './name-places.ts';
import { sayCount } from './say-count.ts';
import { showTwins } from './show-twins.ts';
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
  readonly #corrected: CorrectedList;
  #items: readonly FoundAddress[] = [];
  #shown: readonly FoundAddress[] = [];
  #places: readonly string[] = [];

  constructor(root: HTMLElement, messages: Messages, names: readonly CharacterName[], signal: AbortSignal) {
    this.#root = root;
    this.#messages = messages;
    this.#names = names;
    this.#corrected = new CorrectedList(root, messages);
    root.addEventListener('click', (event) => this.#press(event), { signal });
  }

  clear(): void {
    this.show('', []);
  }

  show(text: string, items: readonly FoundAddress[]): void {
    this.#items = items;
    this.#shown = items.length <= mostListed ? items : items.filter(({ verdict }) => verdict.kind !== 'fine');
    this.#places = namePlaces(text, items, this.#messages);
    hideByHand(this.#root);
    part(this.#root, 'list').replaceChildren();
    part(this.#root, 'after').hidden = items.length === 0;
    announce(part(this.#root, 'sum'), this.#sum());
    noteFinding(this.#finding());
    showTwins(this.#root, items, this.#places, this.#messages);
    this.#corrected.show(text, items);
    this.#paint();
  }

  /** What the desk is told: how many were looked at, and how many need a look. */
  #finding(): string {
    if (this.#items.length === 0) return '';
    const doubtful = this.#items.filter(({ verdict }) => verdict.kind !== 'fine').length;
    const sum = this.#say('sum', this.#items.length);
    return sum + (doubtful === 0 ? this.#say('sum-fine', 0) : this.#say('sum-doubtful', doubtful));
  }

  #paint(): void {
    const list = part(this.#root, 'list');
    const from = list.childElementCount;
    for (const item of this.#shown.slice(from, from + painted)) list.append(this.#row(item));
    const left = this.#shown.length - list.childElementCount;
    const more = part(this.#root, 'more');
    more.hidden = left === 0;
    more.textContent = this.#say('more', Math.min(left, painted));
  }

  /** One address of many opens its microscope when asked; a single one is shown under it at once. */
  #row(item: FoundAddress): HTMLElement {
    const many = this.#items.length > 1;
    const at = this.#items.indexOf(item);
    const row = showVerdict(this.#root, item.text, item.verdict, this.#messages);
    const heading = find(row, 'h2', HTMLElement);
    heading.id = `address-row-${at}`;
    if (many) part(heading, 'place').textContent = `${this.#places[at] ?? ''}：`;
    for (const control of row.querySelectorAll('button, input, summary'))
      control.setAttribute('aria-describedby', heading.id);
    const choice = row.querySelector<HTMLElement>('[data-choice]');
    if (choice !== null) {
      choice.hidden = !many;
      const box = find(choice, 'input', HTMLInputElement);
      box.addEventListener('change', () => {
        hideByHand(this.#root);
        this.#corrected.correct(item, box.checked);
      });
    }
    // In a long list the whole of it is copied, and the caution stands once above it.
    for (const own of row.querySelectorAll<HTMLElement>('[data-one]'))
      own.hidden = this.#items.length > mostListed;
    const { verdict } = item;
    const subject = verdict.kind === 'not-an-address' ? item.text.trim() : verdict.address;
    const glass = find(row, '[data-glass]', HTMLDetailsElement);
    glass.open = !many;
    const show = many ? wakeMicroscope : fillMicroscope;
    show(glass, subject, this.#names, this.#messages);
    return row;
  }

  #sum(): string {
    if (this.#items.length === 0) return '';
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
    return number === 0 ? '' : sayCount(this.#messages, name, number);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null) return;
    if (button.hasAttribute('data-copy')) this.#copy(button, button.value);
    else if (button.hasAttribute('data-copy-whole')) this.#copy(button, this.#corrected.text);
    else if (button.hasAttribute('data-more')) this.#goOn();
  }

  #copy(button: HTMLButtonElement, text: string): void {
    void copyOrShow(this.#root, button, text, this.#messages);
  }

  #goOn(): void {
    const list = part(this.#root, 'list');
    const from = list.childElementCount;
    this.#paint();
    list.children[from]?.querySelector('h2')?.focus();
  }
}
