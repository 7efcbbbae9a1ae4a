import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileWords } from '../../../../src/lib/search/compile-words.ts';
import { SOURCE } from './words.ts';

describe('the word list', () => {
  it('compiles as it stands in content', () => {
    const source: unknown = parse(readFileSync('content/search-words.yaml', 'utf8'));
    expect(compileWords(source)).toMatchObject({ kind: 'compiled' });
  });

  it('puts the ignored words first, so that places are those of the headings', () => {
    const result = compileWords(SOURCE);
    expect(result).toMatchObject({ kind: 'compiled', words: { about: [1, 2, 3, 7], other: [9] } });
  });

  it('gives a verb its polite negation', () => {
    const result = compileWords(SOURCE);
    expect(result.kind === 'compiled' && result.words.concepts[3]).toBe(
      '届か!,届きません,とどか!,とどきません,来!',
    );
  });

  it.each<[string, unknown, string]>([
    [
      'the same spelling twice',
      { ...SOURCE, words: { メール: ['mail'], 便り: ['MAIL'] }, about: [], other: [] },
      'mail',
    ],
    ['a heading that is not there', { ...SOURCE, about: ['電報'] }, '電報'],
    ['a list that is a sentence', { ...SOURCE, words: { ...SOURCE.words, 受信: '来る' } }, '受信'],
    ['a list within a list', { ...SOURCE, ignore: [['です']] }, 'ignore'],
    ['a word of one kana', { ...SOURCE, words: { ...SOURCE.words, 文字: ['オー'] } }, 'お'],
    ['nothing at all', null, 'words'],
  ])('tells its author of %s', (_, source, named) => {
    const result = compileWords(source);
    expect(result.kind).toBe('faulty');
    expect(result.kind === 'faulty' && result.faults.join('\n')).toContain(named);
  });
});
