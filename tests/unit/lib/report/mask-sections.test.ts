import { describe, expect, it } from 'vitest';
import { maskSections } from '../../../../src/lib/report/mask-sections.ts';
import type { Section } from '../../../../src/lib/report/sections.ts';

const sections: Section[] = [
  { name: 'own', text: 'taro@example.jp' },
  { name: 'screen', text: '550 5.1.1 <hanako@docomo.ne.jp>: User unknown\n件名: お見積りの件' },
  { name: 'note', text: 'taro@example.jp から hanako@docomo.ne.jp へ' },
];
const all = (given: readonly Section[]) => given.map(({ text }) => text).join('\n');

describe('maskSections', () => {
  it('gives a person one label in all parts, and keeps the parts apart', () => {
    const masked = maskSections(sections, new Set(), []);
    expect(masked.sections.map(({ name }) => name)).toEqual(['own', 'screen', 'note']);
    expect(masked.sections[0]?.text).toBe('Aさん@example.jp');
    expect(masked.sections[2]?.text).toBe('Aさん@example.jp から Bさん@docomo.ne.jp へ');
    expect(masked.sections[1]?.text).toContain('550 5.1.1 <Bさん@docomo.ne.jp>: User unknown');
  });

  it('shows again what the visitor chose to show, and nothing else', () => {
    const { labels } = maskSections(sections, new Set(), []);
    const hanako = labels.find(({ original }) => original.includes('hanako'));
    const shown = maskSections(sections, new Set([hanako?.key ?? '']), []);
    expect(all(shown.sections)).toContain('hanako@docomo.ne.jp');
    expect(all(shown.sections)).not.toMatch(/taro|お見積り/u);
  });

  it('is not led astray by its own sign in a part', () => {
    const masked = maskSections(
      [
        { name: 'own', text: 'a\u001E\n\u001E\nb' },
        { name: 'note', text: 'c' },
      ],
      new Set(),
      [],
    );
    expect(masked.sections).toHaveLength(2);
    expect(masked.sections[1]?.text).toBe('c');
  });

  it('masks what was masked once more without a change', () => {
    const once = maskSections(sections, new Set(), []).sections;
    expect(maskSections(once, new Set(), []).sections).toEqual(once);
  });

  it('takes a megabyte in one part in its stride', () => {
    const long = [{ name: 'screen' as const, text: 'taro@example.jp User unknown\n'.repeat(35_000) }];
    const start = performance.now();
    expect(all(maskSections(long, new Set(), []).sections)).not.toContain('taro');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('covers further words that the visitor names, wherever they stand, and no single letter', () => {
    const notes: Section[] = [{ name: 'note', text: '社長のヤマダとヤマダ工業から' }];
    expect(all(maskSections(notes, new Set(), ['ヤマダ', 'の', '']).sections)).toBe('社長の●●●と●●●工業から');
  });
});
