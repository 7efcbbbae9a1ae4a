import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { parseMdx } from '../../support/parse-mdx.ts';

/** Runs a remark plugin over MDX the way Astro does; gives the tree and what the page learns from it. */
export function runPlugin(
  plugin: () => (tree: Root, file: VFile) => void,
  source: string,
): { tree: Root; frontmatter: Record<string, unknown> } {
  const tree = parseMdx(source);
  const frontmatter: Record<string, unknown> = {};
  const file = new VFile({ value: source, data: { astro: { frontmatter } } });
  plugin()(tree, file);
  return { tree, frontmatter };
}

/** Where a plugin stopped the build: the line, and the sentence for the author; undefined where it did not. */
export function whereItStops(
  plugin: () => (tree: Root, file: VFile) => void,
  source: string,
): { line: number | undefined; reason: string } | undefined {
  const tree = parseMdx(source);
  const file = new VFile(source);
  try {
    plugin()(tree, file);
  } catch {
    const [message] = file.messages;
    return message && { line: message.line, reason: message.reason };
  }
  return undefined;
}
