import type { Lexicon } from '../../lib/search/find-concepts.ts';
import { matchWords } from '../../lib/search/match-words.ts';
import { find } from '../support/find.ts';
import type { Result } from './find-results.ts';

/** Builds the row of one result from the box's `<template data-row>`, marking the words that match as the visitor wrote them. */
export function showResult(
  box: HTMLElement,
  result: Result,
  question: string,
  lexicon: Lexicon,
): HTMLElement {
  const template = find(box, 'template[data-row]', HTMLTemplateElement);
  const row = find(document.importNode(template.content, true), 'li', HTMLLIElement);
  const href = (box.dataset['site'] ?? '/').replace(/\/$/u, '') + result.url;
  const link = find(row, 'a', HTMLAnchorElement);
  link.href = href;
  link.dataset['topic'] = result.topic;
  find(row, '.number', HTMLElement).textContent = result.label;
  mark(find(row, 'b', HTMLElement), result.title, question, lexicon);
  mark(find(row, '.sub', HTMLElement), result.answer, question, lexicon);
  const step = bestStep(result, question, lexicon);
  const way = find(row, '[data-step]', HTMLAnchorElement);
  way.hidden = step === undefined;
  if (step) {
    way.href = `${href}#${step.fragment}`;
    mark(way, step.title, question, lexicon);
  }
  return row;
}

/** メール is three letters and says nothing of a step; one that fits shares more. */
const leastMatch = 4;

function bestStep(
  { steps }: Result,
  question: string,
  lexicon: Lexicon,
): Result['steps'][number] | undefined {
  const matched = (title: string) =>
    matchWords(question, title, lexicon).reduce((sum, { start, end }) => sum + end - start, 0);
  const scored = steps
    .map((step) => ({ step, letters: matched(step.title) }))
    .filter(({ letters }) => letters >= leastMatch);
  return scored.toSorted((a, b) => b.letters - a.letters)[0]?.step;
}

function mark(place: HTMLElement, text: string, question: string, lexicon: Lexicon): void {
  const parts: Node[] = [];
  let done = 0;
  for (const { start, end } of matchWords(question, text, lexicon)) {
    const word = document.createElement('mark');
    word.textContent = text.slice(start, end);
    parts.push(document.createTextNode(text.slice(done, start)), word);
    done = end;
  }
  place.replaceChildren(...parts, document.createTextNode(text.slice(done)));
}
