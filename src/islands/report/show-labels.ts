import type { Label } from '../../lib/report/mask.ts';
import { find } from '../support/find.ts';

/** Lists what is masked, each with what it stands for; a box that is not ticked shows it as written. Rows that stand already stay, with the focus. */
export function showLabels(root: HTMLElement, labels: readonly Label[], shown: ReadonlySet<string>): void {
  const list = find(root, '[data-labels]', HTMLElement);
  const template = find(root, 'template[data-label]', HTMLTemplateElement);
  const old = new Map(
    Array.from(list.querySelectorAll<HTMLElement>('[data-key]'), (row) => [row.dataset['key'] ?? '', row]),
  );
  const rows = labels.map(({ key, label, original }) => {
    const row = old.get(key) ?? find(document.importNode(template.content, true), 'li', HTMLElement);
    row.dataset['key'] = key;
    const box = find(row, 'input', HTMLInputElement);
    box.value = key;
    box.checked = !shown.has(key);
    find(row, '[data-original]', HTMLElement).textContent = original;
    find(row, '[data-masked]', HTMLElement).textContent = label;
    return row;
  });
  for (const [key, row] of old) if (!labels.some((label) => label.key === key)) row.remove();
  for (const [index, row] of rows.entries())
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
}
