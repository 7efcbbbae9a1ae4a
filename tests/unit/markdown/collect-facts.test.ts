import { describe, expect, it } from 'vitest';
import { collectFacts } from '../../../src/markdown/collect-facts.ts';
import { runPlugin, whereItStops } from './run-plugin.ts';

describe('collectFacts', () => {
  it.each([
    ['a figure inside a sentence', '上限は<Fact of="gmail/send-limit" />です。', ['gmail/send-limit']],
    [
      'nothing of a table, which shows its sources itself',
      '<Figures of="gmail/capacity icloud/capacity" />',
      [],
    ],
    [
      'each figure once, in the order of the page',
      '<Fact of="b/x" />と<Fact of="a/x" />と<Fact of="b/x" />',
      ['b/x', 'a/x'],
    ],
    ['a figure inside a step', '<Step id="a">\n\n- <Fact of="a/x" />です。\n\n</Step>', ['a/x']],
    ['no figure', '<Word>\n\n言葉です。\n\n</Word>', []],
  ])('lists %s', (_, source, facts) => {
    expect(runPlugin(collectFacts, source).frontmatter).toEqual({ facts });
  });

  it.each(['<Fact />', '<Fact of />', '<Fact of={1} />', '<Figures\n/>'])(
    'stops at the line of %j, which names no figure',
    (tag) => {
      expect(whereItStops(collectFacts, `本文です。\n\n${tag}`)).toMatchObject({ line: 3 });
    },
  );
});
