import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const japanese = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]`;
const breakBetween = new RegExp(`(?<=${japanese})\\n[ \\t]*(?=\\S|$)|\\n[ \\t]*(?=${japanese})`, 'gu');

/** A remark plugin that joins lines broken inside Japanese text: browsers show such a break as a space. One between Latin words stays. */
export function joinJapaneseLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (text) => {
      text.value = text.value.replace(breakBetween, '');
    });
  };
}
