import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { setFrontmatter } from './set-frontmatter.ts';

const tags = new Set(['Fact', 'Figures']);

/**
 * A remark plugin that lists the figures that stand in a page's sentences (`<Fact of="gmail/send-limit" />`) as `facts`, in order and
 * once each, for its list of sources; `<Figures of="a/b c/d" />` shows its sources itself. A tag that names none stops the build.
 */
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
      if (node.name === 'Fact') ids.add(of.value);
    });
    setFrontmatter(file, 'facts', [...ids]);
  };
}
