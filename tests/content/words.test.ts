import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { channels, longestSms } from '../../src/lib/words/channels.ts';
import { wordsSchema } from '../../src/schemas/words.ts';
import { attributeOf } from './support/passages.ts';
import { guides, words } from './support/read-content.ts';

/** The names that guides ask for. */
const named = guides.flatMap(({ file, tree }) => {
  const names: { file: string; name: string }[] = [];
  visit(tree, 'mdxJsxFlowElement', (node) => {
    if (node.name !== 'WordsFor') return;
    for (const name of attributeOf(node, 'of').split(/\s+/u)) names.push({ file, name });
  });
  return names;
});

describe.each(words)('the words for $id', ({ id, data }) => {
  it.each(channels)('are there for %s', (channel) => {
    const said = channel === 'mail' ? data.mail.body : data[channel];
    expect(said.length).toBeGreaterThan(20);
  });

  it('fit into one SMS', () => {
    expect(data.sms.length).toBeLessThanOrEqual(longestSms);
    expect(data.sms).not.toContain('\n');
  });

  it('are short paragraphs for LINE, and lines in order for the telephone', () => {
    for (const paragraph of data.line.split('\n\n')) expect(paragraph.length).toBeLessThanOrEqual(100);
    expect(data.phone.split('\n').length).toBeGreaterThan(2);
  });

  it('begin and end a mail with whom it is for and from', () => {
    const lines = data.mail.body.split('\n');
    expect(lines[0]).toContain('（相手の名前）');
    expect(lines.at(-1)).toContain('（名前）');
  });

  it('stand in a guide', () => {
    expect(named.map(({ name }) => name)).toContain(id);
  });
});

it.each(named)('$file asks for words that there are: $name', ({ name }) => {
  expect(words.map(({ id }) => id)).toContain(name);
});

describe('an author is told', () => {
  const [entry] = words;
  const issues = (change: object) =>
    wordsSchema.safeParse({ ...entry?.data, ...change }).error?.issues.map(({ message }) => message) ?? [];

  it('nothing where all is well', () => {
    expect(issues({})).toEqual([]);
  });

  it.each([
    ['that an SMS is too long', { sms: 'あ'.repeat(longestSms + 1) }, '70文字'],
    ['that a channel is missing', { phone: undefined }, 'phone'],
    ['that a subject is missing', { mail: { body: '本文' } }, 'mail.subject'],
  ])('%s', (_, change, about) => {
    expect(issues(change).join()).toContain(about);
  });
});
