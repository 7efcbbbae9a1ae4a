import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { setFrontmatter } from './set-frontmatter.ts';

/** Fragments that every guide has besides its steps. */
const taken: ReadonlySet<string> = new Set(['main', 'still', 'sources', 'rail-title']);

/** A step of a guide as lists and the search show it. */
export interface Step {
  id: string;
  title: string;
}

/** Gives the text of an attribute as `name="…"`; undefined where it is missing or an expression. */
export function attribute(element: MdxJsxFlowElement, name: string): string | undefined {
  for (const item of element.attributes) {
    if (item.type === 'mdxJsxAttribute' && item.name === name && typeof item.value === 'string')
      return item.value;
  }
  return undefined;
}

/** Lists the `<Step>` elements of a page with their ids and titles; a missing one is empty text. */
export function stepsOf(tree: Root): (Step & { element: MdxJsxFlowElement })[] {
  const steps: (Step & { element: MdxJsxFlowElement })[] = [];
  visit(tree, 'mdxJsxFlowElement', (element) => {
    if (element.name !== 'Step') return;
    steps.push({ id: attribute(element, 'id') ?? '', title: attribute(element, 'title') ?? '', element });
  });
  return steps;
}

/**
 * A remark plugin that checks and numbers the `<Step id title reversible>` elements of a guide, and lists them in the frontmatter
 * as `steps`. A missing or doubled attribute stops the build at its line with a sentence for the author.
 */
export function numberSteps() {
  return (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    const steps = stepsOf(tree);
    steps.forEach(({ id, title, element }, index) => {
      if (!/^[a-z][a-z0-9-]*$/u.test(id))
        file.fail('<Step> には id="…" が要ります。小文字の英数字とハイフンで書いてください。', element);
      if (taken.has(id))
        file.fail(`手順の id「${id}」は、ページのほかの所で使っています。別の名前にしてください。`, element);
      if (seen.has(id)) file.fail(`手順の id「${id}」が、この案内に二つあります。`, element);
      seen.add(id);
      if (title === '') file.fail(`手順「${id}」に title="…" が要ります。`, element);
      const reversible = attribute(element, 'reversible');
      if (reversible !== 'yes' && reversible !== 'no') {
        file.fail(
          `手順「${id}」に reversible="yes"（元に戻せる）か reversible="no"（戻せない）が要ります。`,
          element,
        );
      }
      element.attributes.push({ type: 'mdxJsxAttribute', name: 'number', value: String(index + 1) });
    });
    setFrontmatter(
      file,
      'steps',
      steps.map(({ id, title }) => ({ id, title })),
    );
  };
}
