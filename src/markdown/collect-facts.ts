import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { setFrontmatter } from './set-frontmatter.ts';

const tags = new Set(['Fact', 'Figures']);

/** A remark plugin that lists the figures a page shows (`<Fact of="gmail/send-limit" />`, `<Figures of="a/b c/d" />`) as `facts`, in order and once each, for its list of sources. */
export function collectFacts() {
  return (tree: Root, file: VFile): void => {
    const ids = new Set<string>();
    visit(tree, (node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name === null || !tags.has(node.name)) return;
      const of = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'of');
      if (of === undefined || typeof of.value !== 'string') {
        return file.fail(`<${node.name}> には of="gmail/send-limit" のように、数字の名前が要ります。`, node);
      }
      for (const id of of.value.split(/\s+/u)) ids.add(id);
    });
    setFrontmatter(file, 'facts', [...ids]);
  };
}
