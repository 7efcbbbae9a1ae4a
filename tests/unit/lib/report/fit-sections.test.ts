import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSections } from '../../../../src/lib/report/fit-sections.ts';
import { listSections, type SectionName } from '../../../../src/lib/report/sections.ts';
import { full } from './evidence.ts';

const title = (name: SectionName) => name;
const sections = listSections(full);
const tail = '【link】https://example.jp/check/#s=2.s.b.101-102.0';

describe('fitSections', () => {
  it('leaves nothing out where there is room, and ends with the link', () => {
    const { text, left } = fitSections(sections, title, { letters: 2000, perSection: 600 }, tail);
    expect(left).toEqual([]);
    expect(text.split('\n')[0]).toBe('【trouble】送れない：エラーメールが戻ってくる');
    expect(text.endsWith(tail)).toBe(true);
  });

  it('leaves out what a desk can do without first, and says what', () => {
    const { text, left } = fitSections(sections, title, { letters: 330, perSection: 90 }, tail);
    expect(text.length).toBeLessThanOrEqual(330);
    expect(left[0]).not.toBe('trouble');
    expect(left).toContain('open');
    for (const name of ['trouble', 'read', 'since']) expect(text).toContain(`【${name}】`);
    expect(text.endsWith(tail)).toBe(true);
  });

  it('lets one long answer take no place from the others', () => {
    const long = sections.map((section) =>
      section.name === 'screen' ? { ...section, text: 'エラー'.repeat(400_000) } : section,
    );
    const { text, left, cut } = fitSections(long, title, { letters: 2000, perSection: 600 }, tail);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(left).toEqual(['open']);
    expect(cut).toEqual(['screen']);
  });

  it('keeps within the limit of the form, whatever was written, and halves no letter', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), {
      minLength: 1,
      maxLength: sections.length,
    });
    fc.assert(
      fc.property(texts, (written) => {
        const filled = written.map((text, index) => ({ name: sections[index]?.name ?? 'note', text }));
        const { text } = fitSections(filled, title, { letters: 400, perSection: 90 }, tail);
        expect(text.length).toBeLessThanOrEqual(400);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
