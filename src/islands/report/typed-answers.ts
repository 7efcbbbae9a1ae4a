import { isRecord } from '../../lib/is-record.ts';
import { longestAnswer } from '../../lib/report/clip-text.ts';
import { type Question, questions } from '../../lib/report/evidence.ts';
import { reportStore } from '../support/kept.ts';
import { keep, recall } from '../support/storage.ts';

/** What the visitor answered, and in `hide` what else shall be masked; `''` is an answer that was taken back, and a question that is not there was never touched. */
export type TypedAnswers = Readonly<Partial<Record<Question | 'trouble' | 'hide', string>>>;

/** Keeps the answers in this tab; false where it does not keep. Of a very long one the page still has all that is typed. */
export function keepTyped(typed: TypedAnswers): boolean {
  const cut = Object.entries(typed).map(([name, text]) => [name, text.slice(0, longestAnswer)] as const);
  return keep(reportStore, JSON.stringify(Object.fromEntries(cut)), 'sessionStorage');
}

/** Gives the answers that this tab keeps, none where it keeps nothing that can be read. */
export function recallTyped(): TypedAnswers {
  let kept: unknown;
  try {
    kept = JSON.parse(recall(reportStore, 'sessionStorage') ?? '{}');
  } catch {
    return {};
  }
  if (!isRecord(kept)) return {};
  const names = [...questions, 'trouble' as const, 'hide' as const];
  return Object.fromEntries(
    names.flatMap((name) => {
      const answer = kept[name];
      return typeof answer === 'string' ? [[name, answer] as const] : [];
    }),
  );
}

/** Whether this tab keeps any answers. */
export function keepsAnswers(): boolean {
  return recall(reportStore, 'sessionStorage') !== null;
}
