import { find } from '../support/find.ts';

/** What the masking puts in the place of a name or number. */
const label = /(?:[A-Z]{1,3}さん)(?=@|さん|\b)|●+/gu;

/** Shows the text of the report with its labels marked; nothing in it is ever markup. */
export function showText(root: HTMLElement, text: string): void {
  const parts: Node[] = [];
  let done = 0;
  for (const { 0: words, index } of text.matchAll(label)) {
    const mark = document.createElement('mark');
    mark.textContent = words;
    parts.push(document.createTextNode(text.slice(done, index)), mark);
    done = index + words.length;
  }
  find(root, '[data-text]', HTMLElement).replaceChildren(...parts, document.createTextNode(text.slice(done)));
}
