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
      '550 5.1.1 宛先のアドレスが見つかりません（たしか、届きません、決め手「User unknown」）',
      'サーバーの言葉：550 5.1.1 <hanako@docomo.ne.jp>: User unknown（mfsmax.docomo.ne.jp）',
    ]);
  });

  it('tells what was tried by the number of its guide, with what came out', () => {
    expect(textOf('checked')?.split('\n')).toEqual([
      '101 アドレスを確かめる：問題は見つかりません。',
      '102 添付の大きさを確かめる',
    ]);
    expect(textOf('open')).toBe('103 相手の側を確かめる\n105 言葉でさがす');
  });

  it('does not name the recipients of a bounce a second time', () => {
    expect(textOf('others')).toBeUndefined();
    const others = 'hanako@docomo.ne.jp、jiro@example.com';
    const told = listSections({ ...full, answers: { ...full.answers, others } });
    expect(told.find(({ name }) => name === 'others')?.text).toBe('jiro@example.com');
  });

  it('says of how many recipients it names the first ones', () => {
    const read = listSections({ ...full, bounce: { ...full.bounce, total: 40 } }).find(
      ({ name }) => name === 'read',
    )?.text;
    expect(read?.split('\n')[0]).toBe('宛先は40件。はじめの1件です。');
  });
});
