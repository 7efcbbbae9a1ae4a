import { isRecord } from '../../lib/is-record.ts';
import { type Answers, noAnswers, questions } from '../../lib/report/evidence.ts';
import { keep, recall } from '../support/storage.ts';

const storeName = 'report';
/** A tab keeps so much; of a longer answer the page still has all that is typed. */
const longestKept = 20_000;

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The fields of the report, by their questions. */
export function listFields(root: HTMLElement): { name: keyof Answers; field: Field }[] {
  return questions.flatMap((name) => {
    const field = root.querySelector(`[data-answer=${name}]`);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? [{ name, field }] : [];
  });
}

/** Reads what stands in the fields. */
export function readAnswers(root: HTMLElement): Answers {
  const typed = listFields(root).map(({ name, field }) => [name, field.value] as const);
  return { ...noAnswers, ...Object.fromEntries(typed) };
}

/** Keeps the answers in this tab; false where it does not keep. */
export function keepAnswers(answers: Answers): boolean {
  const cut = Object.entries(answers).map(([name, text]) => [name, text.slice(0, longestKept)] as const);
  return keep(storeName, JSON.stringify(Object.fromEntries(cut)), 'sessionStorage');
}

/** Puts the answers that this tab keeps into fields that are still empty; what cannot be read is left out. */
export function restoreAnswers(root: HTMLElement): void {
  let kept: unknown;
  try {
    kept = JSON.parse(recall(storeName, 'sessionStorage') ?? '{}');
  } catch {
    return;
  }
  if (!isRecord(kept)) return;
  for (const { name, field } of listFields(root)) {
    const answer = kept[name];
    if (field.value === '' && typeof answer === 'string') field.value = answer;
  }
}
