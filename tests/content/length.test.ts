import { describe, expect, it } from 'vitest';
import { sayFigure } from './support/facts.ts';
import { passagesOf } from './support/passages.ts';
import { errors, guides } from './support/read-content.ts';
import { sayPlainly, sentences } from './support/sentences.ts';

const charactersOf = (text: string) => text.replace(/\s/gu, '').length;

describe.each(guides)('$file', (guide) => {
  const passages = passagesOf(guide, sayFigure).map(({ text }) => text);

  it('is read in a few minutes: 250 to 1,800 characters', () => {
    const characters = charactersOf(passages.join(''));
    expect(characters).toBeGreaterThanOrEqual(250);
    expect(characters).toBeLessThanOrEqual(1800);
  });

  it('has short sentences: 40 characters in the mean', () => {
    const sentences = passages
      .flatMap((text) => text.split(/(?<=。)/u))
      .filter((sentence) => sentence.endsWith('。'));
    const mean = charactersOf(sentences.join('')) / sentences.length;
    expect(sentences.length).toBeGreaterThan(0);
    expect(mean).toBeLessThanOrEqual(40);
  });
});

describe.each(errors)('$file', ({ file }) => {
  const said = sentences
    .filter((sentence) => sentence.file === file)
    .map(({ text }) => sayPlainly(text, sayFigure));

  it('says more than its title: 250 characters', () => {
    expect(charactersOf(said.join(''))).toBeGreaterThanOrEqual(250);
  });

  it('has short sentences: 40 characters in the mean', () => {
    const whole = said
      .flatMap((text) => text.split(/(?<=。)/u))
      .filter((sentence) => sentence.endsWith('。'));
    expect(charactersOf(whole.join('')) / whole.length).toBeLessThanOrEqual(40);
  });
});
