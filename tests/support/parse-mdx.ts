import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkCjkFriendly).freeze();

/** Parses the body of an MDX page as the build does, before our own remark plugins; throws where MDX cannot be read. */
export function parseMdx(source: string): Root {
  return parser.parse(source);
}
