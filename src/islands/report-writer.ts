// Longer than most islands: the one place where what is typed, kept and shown of a report comes together.
import type { ChecklistItem } from '../lib/checklist/filter-items.ts';
import { sayPhoneCode } from '../lib/checklist/phone-code.ts';
import { type ChecklistState, emptyState } from '../lib/checklist/state.ts';
import { listCallLines } from '../lib/report/call-lines.ts';
import type { Evidence } from '../lib/report/evidence.ts';
import { holdsSecret } from '../lib/report/find-secrets.ts';
import { fitSections, formLimits } from '../lib/report/fit-sections.ts';
import { maskSections } from '../lib/report/mask-sections.ts';
import { listSections, type Section, type SectionName } from '../lib/report/sections.ts';
import { readItems } from './check-list/read-list.ts';
import { showHandOver } from './hand-over/show-hand-over.ts';
import { keepTrouble, recallState } from './report/checklist-state.ts';
import { answerOf, fillFields } from './report/fill-fields.ts';
import { gatherEvidence } from './report/gather-evidence.ts';
import { paintRows } from './report/paint-rows.ts';
import { showDesk } from './report/show-desk.ts';
import { showLabels } from './report/show-labels.ts';
import { showText } from './report/show-text.ts';
import { keepsAnswers, keepTyped, recallTyped, type TypedAnswers } from './report/typed-answers.ts';
import { onClearAll } from './support/clear-all.ts';
import { copyFrom } from './support/copy-button.ts';
import { find } from './support/find.ts';
import { Island } from './support/island.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';
import { onWayBack } from './support/on-way-back.ts';

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
  #typed: TypedAnswers = {};
  /** Whether the tab has kept every answer so far. */
  #kept = true;
  /** The labels that the visitor chose to show as written. */
  #shown = new Set<string>();
  #text = '';
  #timer = 0;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    this.#items = readItems(find(this, '[data-items]', HTMLElement));
    this.#typed = recallTyped();
    find(this, '[data-tool]', HTMLElement).hidden = false;
    this.#recall();
    this.addEventListener('input', (event) => this.#input(event), { signal });
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    onWayBack(() => this.#comeBack(), signal);
    window.addEventListener('storage', () => this.#recall(), { signal });
    // The browser's own way to print gives the sheet as well, where there is one.
    window.addEventListener(
      'beforeprint',
      () => this.toggleAttribute('data-printing', !this.hasAttribute('data-empty')),
      { signal },
    );
    window.addEventListener('afterprint', () => this.removeAttribute('data-printing'), { signal });
    onClearAll(() => this.#forget(), signal);
  }

  /** Takes in what other tools and tabs have found since. */
  #recall(): void {
    this.#state = recallState(this.#items);
    this.#showDesk(this.#write());
  }

  /** The way back shows the page as it was left; what was cleared on another page since must not come back with it. */
  #comeBack(): void {
    if (this.#kept && !keepsAnswers()) this.#forget();
    else this.#recall();
  }

  #forget(): void {
    this.#state = emptyState;
    this.#typed = {};
    this.#shown.clear();
    for (const box of this.querySelectorAll('input')) box.checked = box.defaultChecked;
    find(this, '[data-said]', HTMLElement).textContent = '';
    // What the stores held is gone once every tool has been asked.
    queueMicrotask(() => this.#recall());
  }

  #input({ target }: Event): void {
    const answer = answerOf(target);
    if (answer === null) return;
    this.#keep({ ...this.#typed, [answer.name]: answer.text });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#write(), rest);
  }

  #keep(typed: TypedAnswers): void {
    this.#typed = typed;
    this.#kept = keepTyped(typed);
    find(this, '[data-said]', HTMLElement).textContent = this.#kept
      ? ''
      : fill(this.#messages, 'not-kept', {});
  }

  #change({ target }: Event): void {
    if (target instanceof HTMLSelectElement) {
      this.#keep({ ...this.#typed, trouble: target.value });
      this.#state = keepTrouble(target.value, this.#items);
    } else if (target instanceof HTMLInputElement && target.closest('[data-labels]')) {
      if (target.checked) this.#shown.delete(target.value);
      else this.#shown.add(target.value);
    }
    this.#showDesk(this.#write());
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-press]') : null;
    if (button?.dataset['press'] === 'copy') void copyFrom(button, this.#text, this.#messages);
    if (button?.dataset['press'] !== 'print') return;
    this.toggleAttribute('data-printing', true);
    window.print();
  }

  /** An address is judged when it is written, not while it is. */
  #showDesk({ answers }: Evidence): void {
    showDesk(this, answers.own, this.#messages);
  }

  /** Writes what is known into rows, labels and text, and gives it. */
  #write(): Evidence {
    const { evidence, state } = gatherEvidence(this.#typed, this.#state, this.#items, this.#messages);
    const { direction, showing } = state;
    find(this, '[data-trouble]', HTMLSelectElement).value = [direction, showing].filter(Boolean).join(' ');
    fillFields(this, { ...evidence.answers, hide: this.#typed.hide ?? '' });
    paintRows(this, evidence, this.#messages);
    const handOver = { link: showHandOver(this, state), code: sayPhoneCode(state) };
    const masks = find(this, '[data-mask]', HTMLInputElement).checked;
    const sections = listSections(evidence);
    const words = (this.#typed.hide ?? '').split(/[\s、,，]+/u);
    const masked = maskSections(sections, this.#shown, words);
    showLabels(this, masks ? masked.labels : [], this.#shown);
    const version = this.querySelector<HTMLInputElement>('input[name=report-version]:checked')?.value;
    const parts = masks ? masked.sections : sections;
    this.#text =
      version === 'call'
        ? this.#writeCall(evidence, parts, handOver.code)
        : this.#writeForm(version, parts, handOver);
    const empty = sections.every(({ name }) => name === 'open');
    this.toggleAttribute('data-empty', empty);
    find(this, '[data-secret]', HTMLElement).hidden = !holdsSecret(this.#text);
    showText(this, empty ? fill(this.#messages, 'nothing', {}) : this.#text);
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-press]'))
      button.disabled = empty;
    return evidence;
  }

  #writeForm(
    version: string | undefined,
    sections: readonly Section[],
    handOver: Readonly<Record<'link' | 'code', string>>,
  ): string {
    const title = (name: SectionName) => fill(this.#messages, `title-${name}`, {});
    const limit = formLimits[version === 'short' ? 'short' : 'long'];
    const { text, left, cut } = fitSections(
      sections,
      title,
      limit,
      fill(this.#messages, 'continue', handOver),
    );
    const say = (name: string, names: readonly SectionName[]) =>
      names.length === 0 ? '' : fill(this.#messages, name, { titles: names.map(title).join('、') });
    find(this, '[data-left]', HTMLElement).textContent = say('cut', cut) + say('left', left);
    return text;
  }

  /** The sentences for the telephone; what was typed is taken from the masked parts. Only a desk of this site's own can do something with the code. */
  #writeCall(evidence: Evidence, sections: readonly Section[], code: string): string {
    find(this, '[data-left]', HTMLElement).textContent = '';
    const said = Object.fromEntries(sections.map(({ name, text }) => [name, text]));
    const masked = { ...evidence, answers: { ...evidence.answers, ...said } };
    const lines = listCallLines(masked, fill(this.#messages, 'dot', {})).map(({ name, values }) =>
      fill(this.#messages, `call-${name}`, values),
    );
    const last = this.#messages.has('call-code') ? [fill(this.#messages, 'call-code', { code })] : [];
    return [...lines, ...last].map((line, index) => `${index + 1} ${line}`).join('\n');
  }
}

customElements.define('report-writer', ReportWriter);
