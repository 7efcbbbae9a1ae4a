import { describe, expect, it } from 'vitest';
import { cutUnits } from '../../../../src/lib/search/cut-units.ts';
import { isConcept, isPair } from '../../../../src/lib/search/encode-unit.ts';
import type { SearchRecord } from '../../../../src/lib/search/search-record.ts';
import { writeContents } from '../../../../src/lib/search/write-contents.ts';
import { openSmallList } from './words.ts';

const lexicon = openSmallList();
const record = (title: string, ...phrases: string[]): SearchRecord => ({
  topic: 'send/attachment',
  url: '/send/attachment/',
  number: 102,
  title,
  answer: '',
  phrases,
  steps: [],
});
const codesOf = (text: string) => cutUnits(text, lexicon).units.map(({ code }) => code);
const write = (...records: SearchRecord[]) =>
  writeContents(records, lexicon).map((content) => content.split(' '));
const isPiece = (code: string) => !isConcept(code) && !isPair(code);

describe('writeContents', () => {
  it('holds everything of the title, and every concept of the phrases', () => {
    const [codes = []] = write(record('添付ファイルが大きい', '添付 送れない'));
    expect(codes).toEqual(expect.arrayContaining(codesOf('添付ファイルが大きい')));
    expect(codes).toEqual(expect.arrayContaining(codesOf('添付 送れない').filter(isConcept)));
  });

  it('cuts each text by itself', () => {
    const [codes = []] = write(record('添付ファイルが大きい', '送れない'));
    const joined = codesOf('添付ファイルが大きい送れない');
    expect(joined.some((code) => !codes.includes(code))).toBe(true);
  });

  it('leaves out a piece of a word that one phrase alone of the record has', () => {
    const pieces = codesOf('縞馬').filter(isPiece);
    expect(pieces.length).toBeGreaterThan(0);
    const [once = [], twice = []] = write(record('題', '縞馬'), record('題', '縞馬', '大縞馬'));
    for (const piece of pieces) {
      expect(once).not.toContain(piece);
      expect(twice).toContain(piece);
    }
  });

  it('leaves out a pair of concepts that one phrase alone of all records has', () => {
    const pairs = codesOf('添付 送れない').filter(isPair);
    expect(pairs.length).toBeGreaterThan(0);
    const [once = []] = write(record('題', '添付 送れない'));
    const [twice = []] = write(record('題', '添付 送れない'), record('題', '添付 送れない'));
    for (const pair of pairs) {
      expect(once).not.toContain(pair);
      expect(twice).toContain(pair);
    }
  });

  it('gives an empty list for no records', () => {
    expect(writeContents([], lexicon)).toEqual([]);
  });
});
