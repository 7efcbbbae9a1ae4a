import { describe, expect, it } from 'vitest';
import { listSections } from '../../../../src/lib/report/sections.ts';
import { empty, full } from './evidence.ts';

const textOf = (name: string) => listSections(full).find((section) => section.name === name)?.text;

describe('listSections', () => {
  it('has no part for what was not told', () => {
    expect(listSections(empty)).toEqual([]);
    expect(listSections(full).map(({ name }) => name)).not.toContain('changed');
  });

  it('begins with what is wrong and since when', () => {
    expect(listSections(full).slice(0, 2)).toEqual([
      { name: 'trouble', text: '送れない：エラーメールが戻ってくる' },
      { name: 'since', text: 'きのうの夜9時ごろ' },
    ]);
  });

  it('tells what was read of a bounce: to whom, the codes, the cause, how sure, and the words that decided', () => {
    expect(textOf('read')?.split('\n')).toEqual([
      'hanako@docomo.ne.jp',
      '550 5.1.1 宛先のアドレスが見つかりません（たしか、届きません）',
      '「550」「User unknown」（mfsmax.docomo.ne.jp）',
    ]);
  });

  it('tells what was tried by the number of its guide, with what came out', () => {
    expect(textOf('checked')?.split('\n')).toEqual([
      '101 アドレスを確かめる：問題は見つかりません。',
      '102 添付の大きさを確かめる',
    ]);
    expect(textOf('open')).toBe('103、105');
  });

  it('names ten of the recipients of a mail to hundreds', () => {
    const [one] = full.recipients;
    const recipients = Array.from({ length: 300 }, (_, index) => ({
      ...(one ?? { codes: '', cause: '', certainty: '', fate: '', server: '', words: [] }),
      address: `a${index}@example.jp`,
    }));
    const read = listSections({ ...full, recipients }).find(({ name }) => name === 'read')?.text;
    expect(read?.match(/@example\.jp/gu)).toHaveLength(10);
  });
});
