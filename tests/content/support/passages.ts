import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { GuideEntry } from './read-content.ts';

/** A paragraph, a title or a figure of a guide's body as a reader meets it, and the line of the file it starts on. */
export interface Passage {
  line: number;
  text: string;
}

/** Gives the text of an attribute (`title="…"`); empty where there is none. */
export function attributeOf(element: MdxJsxFlowElement | MdxJsxTextElement, name: string): string {
  const found = element.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** Gives the ids that `<Fact of>` or `<Figures of>` names; none for other elements. */
export function figuresOf(element: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  return element.name === 'Fact' || element.name === 'Figures'
    ? attributeOf(element, 'of').split(/\s+/u)
    : [];
}

function textOf(node: Nodes, say: (id: string) => string): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'mdxJsxTextElement' && node.name === 'Fact') return figuresOf(node).map(say).join('');
  return 'children' in node ? node.children.map((child) => textOf(child, say)).join('') : '';
}

/** Gives everything that a reader reads in a guide's body, in order, with figures as `say` says them. */
export function passagesOf(guide: GuideEntry, say: (id: string) => string): Passage[] {
  const passages: Passage[] = [];
  visit(guide.tree, (node) => {
    const line = node.position?.start.line ?? 0;
    const add = (text: string) => {
      if (text !== '') passages.push({ line, text });
    };
    if (node.type === 'paragraph' || node.type === 'heading') add(textOf(node, say));
    if (node.type !== 'mdxJsxFlowElement') return;
    add(attributeOf(node, 'title'));
    add(attributeOf(node, 'by'));
    for (const id of figuresOf(node)) add(say(id));
  });
  return passages;
}
