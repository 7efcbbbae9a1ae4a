import { describe, expect, it } from 'vitest';
import { causeWords, testWords } from '../../src/components/tools/self-test-words.ts';
import { splitInline } from '../../src/lib/links/split-inline.ts';
import { readTarget } from '../../src/lib/links/read-target.ts';
import { causes } from '../../src/lib/self-test/causes.ts';
import { lintText } from './support/lint.ts';
import { guides } from './support/read-content.ts';
import { sayPlainly } from './support/sentences.ts';

const numberOf = new Map(guides.map(({ id, data }) => [id, data.number]));
const said = causes.map(({ id, next }) => {
  const { what, press, then = '' } = causeWords[id];
  return { id, text: `${what}[${press}](guide:${next})。${then}` };
});

describe('the words of the self test', () => {
  it.each(said)('name each guide of $id by its number', ({ text }) => {
    const links = splitInline(text).filter((part) => part.kind === 'link');
    expect(links.length).toBeGreaterThan(0);
    for (const { text: words, target } of links) {
      const read = readTarget(target);
      const id = read.kind === 'guide' ? read.id : '';
      // The tool stands in this guide: its own number would send the reader in a circle.
      const number = id === 'send/specific' ? undefined : String(numberOf.get(id));
      expect(/（(\d{3})）/u.exec(words)?.[1], words).toBe(number);
    }
  });

  it.each([...said.map(({ text }) => text), ...Object.values(testWords).map(({ how }) => how)])(
    'read well: %s',
    async (text) => {
      expect(await lintText(sayPlainly(text, () => ''))).toEqual([]);
    },
  );
});
