import type { Evidence } from '../../lib/report/evidence.ts';
import { core, findMissing } from '../../lib/report/missing.ts';
import { find } from '../support/find.ts';
import { paintProgress } from '../support/paint-progress.ts';
import { fill, type Messages } from '../support/messages.ts';

/** Shows under each question what is known, and how much of what a desk asks first is there. */
export function paintRows(root: HTMLElement, evidence: Evidence, messages: Messages): void {
  const { answers, trouble, bounce } = evidence;
  const screen = answers.screen || (bounce.total > 0 ? fill(messages, 'from-bounce', {}) : '');
  const known: Readonly<Record<string, string>> = { ...answers, trouble, screen };
  for (const row of root.querySelectorAll<HTMLElement>('[data-row]')) {
    const text = (known[row.dataset['row'] ?? ''] ?? '').trim();
    const value = find(row, '[data-value]', HTMLElement);
    value.textContent = text === '' ? fill(messages, 'none', {}) : shorten(text);
    value.toggleAttribute('data-empty', text === '');
    find(row, '[data-do]', HTMLElement).textContent = fill(messages, text === '' ? 'write' : 'mend', {});
  }
  const missing = findMissing(evidence);
  paintProgress(root, core.length - missing.length, core.length);
  const titles = missing.slice(0, 3).map((name) => fill(messages, `title-${name}`, {}));
  find(root, '[data-missing]', HTMLElement).textContent = fill(
    messages,
    missing.length === 0 ? 'all-there' : 'next-one',
    { titles: titles.join('、') },
  );
}

/** A row shows a line or two; the field has it all. */
function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
