import { findMasks } from '../../lib/report/private/labels.ts';
import { find } from '../support/find.ts';

/** Shows the text of the report with its labels marked; nothing in it is ever markup. */
export function showText(root: HTMLElement, text: string): void {
  const parts: Node[] = [];
  let done = 0;
  for (const { start, end } of findMasks(text)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    parts.push(document.createTextNode(text.slice(done, start)), mark);
    done = end;
  }
  find(root, '[data-text]', HTMLElement).replaceChildren(...parts, document.createTextNode(text.slice(done)));
}
