import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { joinJapaneseLines } from '../../../src/markdown/join-japanese-lines.ts';
import { parseMdx } from '../../support/parse-mdx.ts';

/** The text of a source after joining, inline code in backquotes and a tag as `<>`. */
function join(source: string): string {
  const tree: Root = parseMdx(source);
  joinJapaneseLines()(tree);
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    if (node.type === 'inlineCode') text += `\`${node.value}\``;
    if (node.type === 'mdxJsxTextElement') text += '<>';
  });
  return text;
}

describe('joinJapaneseLines', () => {
  it.each([
    [
      'sentence by sentence',
      'ひとつめの文です。\nふたつめの文です。',
      'ひとつめの文です。ふたつめの文です。',
    ],
    ['three lines', '漢字\nかな\nカナ', '漢字かなカナ'],
    ['Japanese before Latin', '半角の\nURLです', '半角のURLです'],
    ['Latin before Japanese', '次はGmail\nの画面です', '次はGmailの画面です'],
    ['full-width brackets', '相手（\n「同僚」）\nです', '相手（「同僚」）です'],
    ['an indented line of a list', '- ひとつめ。\n  続きです。', 'ひとつめ。続きです。'],
    [
      'a line that starts with code',
      '前後を囲みます。\n`"mailbox full"` と書きます。',
      '前後を囲みます。`"mailbox full"` と書きます。',
    ],
    ['a line that starts with a link', 'すぐに\n[相談](guide:support)します。', 'すぐに相談します。'],
    ['a line that starts with a tag', '上限は\n<Fact of="gmail/send-limit" />です。', '上限は<>です。'],
    ['a line that ends with bold letters', '**重要です。**\n次へ進みます。', '重要です。次へ進みます。'],
  ])('joins %s', (_, source, text) => {
    expect(join(source)).toBe(text);
  });

  it('keeps a break between Latin words, which is a space there', () => {
    expect(join('Final\nRecipient')).toBe('Final\nRecipient');
  });

  it('keeps a space that stands inside a line', () => {
    expect(join('件名 と 本文')).toBe('件名 と 本文');
  });

  it('keeps paragraphs apart', () => {
    const tree = parseMdx('ひとつめ。\n\nふたつめ。');
    joinJapaneseLines()(tree);
    expect(tree.children).toHaveLength(2);
  });
});
