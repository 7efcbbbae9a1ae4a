import { type Answers, type Question, questions } from '../../lib/report/evidence.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

function isField(element: Element | null): element is Field {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

/** Puts answers into their fields, those of the tools as well, so that they can be mended. */
export function fillFields(root: HTMLElement, answers: Answers & { hide: string }): void {
  for (const name of [...questions, 'hide' as const]) {
    const field = root.querySelector(`[data-answer=${name}]`);
    if (isField(field) && field.value !== answers[name]) field.value = answers[name];
  }
}

/** Gives the question that an event's target answers, or `hide` for what else shall be masked, with what stands there; null for anything else. */
export function answerOf(target: EventTarget | null): { name: Question | 'hide'; text: string } | null {
  if (!(target instanceof Element) || !isField(target)) return null;
  const name = [...questions, 'hide' as const].find((each) => each === target.dataset['answer']);
  return name === undefined ? null : { name, text: target.value };
}
