import { findPhoneCode, readPhoneCode } from '../../lib/checklist/phone-code.ts';
import type { ChecklistState } from '../../lib/checklist/state.ts';
import { writeState } from '../../lib/checklist/state-link.ts';
import { readCodes } from '../../lib/search/read-codes.ts';
import { find } from '../support/find.ts';
import { fill, type Messages, readMessages } from '../support/messages.ts';
import { paint } from './paint-answer.ts';

/** Whether the question was a code; if so it is answered, and `address` is the page that Enter opens. */
export type CodeAnswer = { kind: 'not-a-code' } | { kind: 'answered'; address: string | null };

/** Answers eight digits heard on the telephone with a link to the checklist as the other side has it, or says that they were misheard. */
export function answerCode(box: HTMLElement, question: string): CodeAnswer {
  const digits = findPhoneCode(question);
  if (digits === null) return { kind: 'not-a-code' };
  const messages = readMessages(box);
  const code = readPhoneCode(digits);
  // Outlook's errors are eight digits as well (80042108); none of them is a state.
  if (code.kind === 'misheard' && readCodes(question).length > 0) return { kind: 'not-a-code' };
  if (code.kind !== 'state') {
    paint(box, fill(messages, `code-${code.kind}`, {}), 'none', false, []);
    return { kind: 'answered', address: null };
  }
  const row = buildRow(box, code.state, messages);
  paint(box, fill(messages, 'code-state', {}), 'answered', true, [row]);
  return { kind: 'answered', address: find(row, 'a', HTMLAnchorElement).href };
}

function buildRow(box: HTMLElement, state: ChecklistState, messages: Messages): HTMLElement {
  const template = find(box, 'template[data-row]', HTMLTemplateElement);
  const row = find(document.importNode(template.content, true), 'li', HTMLLIElement);
  const link = find(row, 'a', HTMLAnchorElement);
  link.href = `${box.dataset['site'] ?? '/'}check/#s=${writeState(state)}`;
  find(row, '.number', HTMLElement).textContent = String(state.guide ?? '');
  find(row, 'b', HTMLElement).textContent = fill(messages, 'code-title', {});
  find(row, '.sub', HTMLElement).textContent = fill(messages, 'code-done', {
    numbers: [...state.done].join('、') || fill(messages, 'code-none', {}),
  });
  find(row, '[data-step]', HTMLAnchorElement).hidden = true;
  return row;
}
