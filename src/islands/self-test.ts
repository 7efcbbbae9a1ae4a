// Longer than most islands: a verdict has many parts, and each is one line of it.
import { type Answers, readAnswers, type TestId, testIds, writeAnswers } from '../lib/self-test/answers.ts';
import { judge, type Judgement } from '../lib/self-test/judge.ts';
import { writeMailto } from '../lib/self-test/write-mailto.ts';
import { circle } from './support/circle.ts';
import { onClearAll } from './support/clear-all.ts';
import { find } from './support/find.ts';
import { noteFinding } from './support/findings.ts';
import { Island } from './support/island.ts';
import { markMap } from './support/mark-map.ts';
import { selfTestStore } from './support/kept.ts';
import { fill, type Messages, readMessages } from './support/messages.ts';
import { onWayBack } from './support/on-way-back.ts';
import { forget, keep, recall } from './support/storage.ts';

type Settled = Exclude<Judgement, { kind: 'open' }>;

/**
 * `<self-test>`: a `[data-test]` of radio buttons for each test mail, judged with every choice and kept in this tab; a press on a
 * `[data-subject]` link puts the time into its subject. Words come from the element's `<template data-messages>`, the shape of a verdict from its
 * `<template data-verdict>`; the list of telling results is for those without JavaScript.
 */
class SelfTest extends Island {
  #messages: Messages = new Map();
  /** Whether the tab has kept every answer so far. */
  #kept = true;

  protected override wake(signal: AbortSignal): void {
    this.#messages = readMessages(this);
    for (const test of testIds) this.#test(test).hidden = false;
    find(this, '[data-static]', HTMLElement).hidden = true;
    this.addEventListener('change', () => this.#change(this.#chosen()), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    onClearAll(() => this.#set({}), signal);
    this.#set(readAnswers(recall(selfTestStore, 'sessionStorage') ?? ''));
    onWayBack(() => {
      if (this.#kept && recall(selfTestStore, 'sessionStorage') === null) this.#set({});
    }, signal);
  }

  #test(test: TestId): HTMLElement {
    return find(this, `[data-test=${test}]`, HTMLElement);
  }

  #chosen(): Answers {
    const letters = testIds.map((test) => {
      const button = this.#test(test).querySelector<HTMLInputElement>('input:checked');
      return button?.value[0] ?? '-';
    });
    return readAnswers(letters.join(''));
  }

  #press({ target }: Event): void {
    if (!(target instanceof Element)) return;
    const link = target.closest<HTMLAnchorElement>('[data-subject]');
    if (link) link.href = writeMailto(link.dataset['subject'] ?? '', new Date());
    else if (target.closest('[data-reset]')) this.#reset();
  }

  /** The button goes with the results, so the focus goes to where one begins anew. */
  #reset(): void {
    this.#change({});
    find(this, 'input', HTMLInputElement).focus();
    find(this, '[data-said]', HTMLElement).textContent = this.#fill('reset');
  }

  /** Shows what was chosen, and keeps it for whoever waits for a mail and comes back. */
  #change(answers: Answers): void {
    const judgement = this.#set(answers);
    if (Object.keys(answers).length === 0) forget(selfTestStore, 'sessionStorage');
    else this.#kept = keep(selfTestStore, writeAnswers(answers), 'sessionStorage');
    noteFinding(
      judgement.kind === 'open'
        ? ''
        : this.#fill('found', {
            tests: this.#name(testIds, answers),
            what: this.#fill(judgement.cause.id),
          }),
    );
  }

  #set(answers: Answers): Judgement {
    for (const test of testIds)
      for (const button of this.#test(test).querySelectorAll('input'))
        button.checked = button.value === answers[test];
    const judgement = judge(answers);
    const none = Object.keys(answers).length === 0;
    find(this, '[data-reset]', HTMLElement).hidden = none;
    const said = find(this, '[data-said]', HTMLElement);
    said.classList.toggle('visually-hidden', judgement.kind !== 'open');
    const result = find(this, '[data-result]', HTMLElement);
    if (judgement.kind === 'open') {
      result.replaceChildren();
      said.replaceChildren(...(none ? [] : this.#next(judgement.next)));
    } else {
      result.replaceChildren(this.#verdict(judgement, answers));
      said.textContent = this.#fill('result', { what: this.#fill(judgement.cause.id) });
    }
    return judgement;
  }

  #next(test: TestId): Node[] {
    if (test === 'theirs') return this.#spoken('next-theirs');
    const number = String(testIds.indexOf(test) + 1);
    return [document.createTextNode(this.#fill('next', { number }))];
  }

  #verdict(judgement: Settled, answers: Answers): HTMLElement {
    const { cause, decidedBy, theirsToo } = judgement;
    const template = find(this, 'template[data-verdict]', HTMLTemplateElement);
    const verdict = find(document.importNode(template.content, true), 'div', HTMLElement);
    verdict.dataset['cause'] = cause.id;
    const part = (name: string) => find(verdict, `[data-part=${name}]`, HTMLElement);
    for (const map of verdict.querySelectorAll<HTMLElement>('[data-map]')) {
      if (map.dataset['map'] !== cause.view) map.remove();
      else markMap(find(map, 'figure', HTMLElement), cause.view, cause.at, 'stop', this.#messages);
    }
    part('what').textContent = this.#fill(cause.id);
    circle(part('side'), 'sides', cause.side);
    part('now').replaceChildren(...this.#spoken(`now-${cause.id}`));
    const outcomes = decidedBy.map((test) => answers[test]);
    const waiting = judgement.kind === 'unknown' || !outcomes.includes('error');
    const late = waiting && outcomes.includes('nothing');
    part('wait').textContent = this.#fill(late ? 'late' : 'no-wait');
    circle(part('certainty'), 'levels', [judgement.kind]);
    const again = judgement.kind === 'unknown' ? judgement.again : [];
    part('note').textContent =
      this.#fill('decided', { tests: this.#name(decidedBy, answers) }) +
      (again.length === 0 ? '' : this.#fill('again', { tests: this.#list(again) }));
    find(verdict, '[data-theirs-too]', HTMLElement).hidden = !theirsToo;
    return verdict;
  }

  /** Names tests with what came of them: 「自分→自分「届いた」、…」. */
  #name(tests: readonly TestId[], answers: Answers): string {
    return tests
      .flatMap((test) => {
        const box = this.#test(test);
        const outcome = box.querySelector(`input[value=${answers[test] ?? 'none'}]`)?.parentElement;
        return outcome
          ? [this.#fill('outcome', { test: box.dataset['short'] ?? '', outcome: outcome.textContent.trim() })]
          : [];
      })
      .join('、');
  }

  #list(tests: readonly TestId[]): string {
    return tests.map((test) => this.#test(test).dataset['short'] ?? '').join('、');
  }

  #fill(name: string, values: Readonly<Record<string, string>> = {}): string {
    return fill(this.#messages, name, values);
  }

  /** Gives a sentence with its links. */
  #spoken(name: string): Node[] {
    const template = find(this, 'template[data-messages]', HTMLTemplateElement);
    const sentence = find(template.content, `[data-name=${name}]`, HTMLElement);
    return [...document.importNode(sentence, true).childNodes];
  }
}

customElements.define('self-test', SelfTest);
