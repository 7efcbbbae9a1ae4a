import { isRecord } from '../../lib/is-record.ts';
import { findingStore } from './kept.ts';
import { keep, recall } from './storage.ts';

/** Gives what the tools of this tab found, by the number of the guide that they stand in; what cannot be read is left out. */
export function recallFindings(): ReadonlyMap<number, string> {
  try {
    const kept: unknown = JSON.parse(recall(findingStore, 'sessionStorage') ?? '{}');
    const entries = isRecord(kept) ? Object.entries(kept) : [];
    return new Map(
      entries.flatMap(([guide, words]) =>
        /^\d{3}$/u.test(guide) && typeof words === 'string' ? [[Number(guide), words] as const] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps in this tab what a tool found, in one sentence, for the report to the desk; it counts for the guide that the page is. `''` takes it back. */
export function noteFinding(words: string): void {
  const guide = Number(document.querySelector<HTMLElement>('step-links')?.dataset['number']);
  const findings = new Map(recallFindings());
  if (words === '' && !findings.delete(guide)) return;
  if (words !== '') findings.set(guide, words);
  keep(findingStore, JSON.stringify(Object.fromEntries(findings)), 'sessionStorage');
}
