// Longer than most islands: the one place where what is typed, kept and shown of a report comes together.
import { type ChecklistState, directions, emptyState, showings } from '../lib/checklist/state.ts';
import { type ChecklistItem } from '../lib/checklist/filter-items.ts';
import { sayPhoneCode } from '../lib/checklist/phone-code.ts';
import { readState, writeState } from '../lib/checklist/state-link.ts';
import { listCallLines } from '../lib/report/call-lines.ts';
import type { Evidence } from '../lib/report/evidence.ts';
import { fitSections, type FormLimit } from '../lib/report/fit-sections.ts';
import { maskSections } from '../lib/report/mask-sections.ts';
import { listSections, type Section, type SectionName } from '../lib/report/sections.ts';
import { readItems } from './check-list/read-list.ts';
import { showHandOver } from './hand-over/show-hand-over.ts';
import { gatherEvidence } from './report/gather-evidence.ts';
import { paintRows } from './report/paint-rows.ts';
import { keepAnswers, listFields, readAnswers, restoreAnswers } from './report/read-answers.ts';
import { showDesk } from './report/show-desk.ts';
import { showLabels } from './report/show-labels.ts';
import { showText } from './report/show-text.ts';
import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';
import { keep, recall } from './support/storage.ts';

/** The usual limits of forms on the web. */
const limits: Readonly<Record<'short' | 'long', FormLimit>> = {
  short: { letters: 400, perSection: 90 },
  long: { letters: 2000, perSection: 700 },
};
/** Nobody waits for the text while typing (milliseconds). */
const rest = 150;

/**
 * `<report-writer>`: brings together what every tool of this tab found and what the visitor answers, masks it, and gives it as text for a
 * form, for the telephone, or on a sheet of A4. Nothing is sent; the answers stay in this tab.
 */
class ReportWriter extends Island {
  #messages: Messages = new Map();
  #items: readonly ChecklistItem[] = [];
  #state: ChecklistState = emptyState;
  /** The labels that the visitor chose to show as written. */
  #shown = new Set<string>();
  #text = '';
  #timer = 0;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    this.#items = readItems(find(this, '[data-items]', HTMLElement));
    find(this, '[data-tool]', HTMLElement).hidden = false;
    this.#recall();
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('toggle', (event) => this.#open(event), { signal, capture: true });
    // What another tool found since, on the page before this one, counts as well.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.#recall(), { signal });
    window.addEventListener('afterprint', () => this.removeAttribute('data-printing'), { signal });
    onClearAll(() => this.#forget(), signal);
  }

  #recall(): void {
    restoreAnswers(this);
    const known = new Set(this.#items.map(({ number }) => number));
    const read = readState(recall('checklist') ?? '', known);
    this.#state = read.kind === 'state' ? read.state : emptyState;
    this.#write();
  }

  #forget(): void {
    for (const { field } of listFields(this)) field.value = '';
    this.#state = emptyState;
    this.#shown.clear();
    // What the stores held is gone once every tool has been asked.
    queueMicrotask(() => this.#write());
  }

  #input({ target }: Event): void {
    if (!(target instanceof HTMLElement) || target.dataset['answer'] === undefined) return;
    const kept = keepAnswers(readAnswers(this));
    find(this, '[data-said]', HTMLElement).textContent = kept ? '' : fill(this.#messages, 'not-kept', {});
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), rest);
  }

  #change({ target }: Event): void {
    if (target instanceof HTMLSelectElement) {
      const [way, how] = target.value.split(' ');
      const direction = directions.find((each) => each === way) ?? null;
      this.#state = { ...this.#state, direction, showing: showings.find((each) => each === how) ?? null };
      keep('checklist', writeState(this.#state));
    } else if (target instanceof HTMLInputElement && target.closest('[data-labels]')) {
      if (target.checked) this.#shown.delete(target.value);
      else this.#shown.add(target.value);
    }
    this.#write();
  }

  /** A question that a tool has answered opens with that answer, to be mended. */
  #open({ target }: Event): void {
    const name = target instanceof HTMLElement ? target.dataset['row'] : undefined;
    const { evidence } = gatherEvidence(readAnswers(this), this.#state, this.#items, this.#messages);
    for (const { name: each, field } of listFields(this))
      if (each === name && field.value === '') field.value = evidence.answers[each];
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-press]') : null;
    if (button?.dataset['press'] === 'copy') void copyFrom(button, this.#text, this.#messages);
    if (button?.dataset['press'] !== 'print') return;
    this.toggleAttribute('data-printing', true);
    window.print();
  }

  #write(): void {
    const { evidence, state } = gatherEvidence(readAnswers(this), this.#state, this.#items, this.#messages);
    const { direction, showing } = state;
    find(this, '[data-trouble]', HTMLSelectElement).value = [direction, showing].filter(Boolean).join(' ');
    paintRows(this, evidence, this.#messages);
    showDesk(this, evidence.answers.own, this.#messages);
    const tail = { link: showHandOver(this, state), code: sayPhoneCode(state) };
    const masks = find(this, '[data-mask]', HTMLInputElement).checked;
    const sections = listSections(evidence);
    const masked = maskSections(sections, masks ? this.#shown : new Set());
    showLabels(this, masks ? masked.labels : [], this.#shown);
    const version = this.querySelector<HTMLInputElement>('input[name=report-version]:checked')?.value;
    const parts = masks ? masked.sections : sections;
    this.#text =
      version === 'call'
        ? this.#writeCall(evidence, parts, tail.code)
        : this.#writeForm(version, parts, tail);
    const empty = sections.every(({ name }) => name === 'open');
    showText(this, empty ? fill(this.#messages, 'nothing', {}) : this.#text);
    find(this, 'button[data-press=copy]', HTMLButtonElement).disabled = empty;
  }

  #writeForm(
    version: string | undefined,
    sections: readonly Section[],
    handOver: Readonly<Record<'link' | 'code', string>>,
  ): string {
    const title = (name: SectionName) => fill(this.#messages, `title-${name}`, {});
    const tail = fill(this.#messages, 'continue', handOver);
    const { text, left } = fitSections(sections, title, limits[version === 'short' ? 'short' : 'long'], tail);
    find(this, '[data-left]', HTMLElement).textContent =
      left.length === 0 ? '' : fill(this.#messages, 'left', { titles: left.map(title).join('、') });
    return text;
  }

  /** The sentences for the telephone; what was typed is taken from the masked parts. */
  #writeCall(evidence: Evidence, sections: readonly Section[], code: string): string {
    find(this, '[data-left]', HTMLElement).textContent = '';
    const said = Object.fromEntries(sections.map(({ name, text }) => [name, text]));
    const masked = { ...evidence, answers: { ...evidence.answers, ...said } };
    const lines = listCallLines(masked, fill(this.#messages, 'dot', {})).map(({ name, values }) =>
      fill(this.#messages, `call-${name}`, values),
    );
    return [...lines, fill(this.#messages, 'call-code', { code })]
      .map((line, index) => `${index + 1} ${line}`)
      .join('\n');
  }
}

customElements.define('report-writer', ReportWriter);
