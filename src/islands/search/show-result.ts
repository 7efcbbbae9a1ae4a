import type { Lexicon } from '../../lib/search/find-concepts.ts';
import { openMatcher } from '../../lib/search/match-words.ts';
import { find } from '../support/find.ts';
import { fill, type Messages } from '../support/messages.ts';
import type { Result, Results } from './find-results.ts';

/** Marks in an element what a question says, in whatever spelling, and tells how many letters that is. */
type Mark = (place: HTMLElement, text: string) => void;

/** One word of a question may stand in any step; one that fits shares more. */
const leastMatch = 5;

/** Builds the rows of a list from the box's `<template data-row>`: number, title, what it is and whose side, the step that fits best. */
export function showResults(
  box: HTMLElement,
  { results, note }: Results,
  question: string,
  lexicon: Lexicon,
  messages: Messages,
): HTMLElement[] {
  const template = find(box, 'template[data-row]', HTMLTemplateElement);
  const site = (box.dataset['site'] ?? '/').replace(/\/$/u, '');
  const match = openMatcher(question, lexicon);
  const mark: Mark = (place, text) => {
    const parts: Node[] = [];
    let done = 0;
    for (const { start, end } of match(text)) {
      const word = document.createElement('mark');
      word.textContent = text.slice(start, end);
      parts.push(document.createTextNode(text.slice(done, start)), word);
      done = end;
    }
    place.replaceChildren(...parts, document.createTextNode(text.slice(done)));
  };
  const bestStep = ({ steps }: Result): number => {
    const letters = steps.map(({ title }) =>
      match(title).reduce((sum, { start, end }) => sum + end - start, 0),
    );
    const most = Math.max(0, ...letters);
    return most < leastMatch ? -1 : letters.indexOf(most);
  };
  return results.map((result, index) => {
    const row = find(document.importNode(template.content, true), 'li', HTMLLIElement);
    const href = site + result.url;
    const link = find(row, 'a', HTMLAnchorElement);
    link.href = href;
    link.dataset['topic'] = result.topic;
    if (index === 0 && note === 'bounce') link.dataset['take'] = 'bounce';
    find(row, '.number', HTMLElement).textContent = result.label;
    mark(find(row, 'b', HTMLElement), result.title);
    const hint = find(row, '.sub', HTMLElement);
    mark(hint, result.answer);
    if (result.side.length > 0) hint.append(' ', saySide(result, messages));
    const at = bestStep(result);
    const step = result.steps[at];
    const way = find(row, '[data-step]', HTMLAnchorElement);
    way.hidden = step === undefined;
    if (step) {
      way.href = `${href}#${step.fragment}`;
      const title = document.createElement('span');
      mark(title, step.title);
      way.replaceChildren(fill(messages, 'step', { number: String(at + 1) }), title);
    }
    return row;
  });
}

function saySide({ side }: Result, messages: Messages): HTMLElement {
  const names = side.map((one) => fill(messages, one, {})).join(fill(messages, 'or', {}));
  const said = document.createElement('span');
  said.className = 'side';
  said.textContent = fill(messages, 'side', { side: names });
  return said;
}
