import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../src/lib/checklist/filter-items.ts';
import { emptyState } from '../../../../src/lib/checklist/state.ts';
import { type ReportWords, writeReport } from '../../../../src/lib/checklist/write-report.ts';

const items: ChecklistItem[] = [
  { number: 101, ask: '打ち間違いがないか', group: 'send', shows: ['error'] },
  { number: 102, ask: '重い添付がないか', group: 'send', shows: ['error'] },
  { number: 201, ask: '迷惑メールにないか', group: 'receive', shows: ['nobody'] },
  { number: 301, ask: '相談する', group: 'last', shows: [] },
];
const words: ReportWords = {
  trouble: '困っていること',
  directions: { send: '送れない', receive: '届かない' },
  showings: {
    error: 'エラーが出る',
    bounce: '戻ってくる',
    silence: '何も出ない',
    nobody: 'だれからも',
    somebody: '特定の人から',
    device: 'この端末だけ',
  },
  unanswered: '未回答',
  done: '確かめたこと',
  open: 'まだのこと',
  none: 'なし',
  link: '続き',
};
const link = 'https://example.jp/check/#s=1.s.e.101';

describe('writeReport', () => {
  it('tells the answers, what was checked, what is open, and the link', () => {
    expect(
      writeReport(items, { direction: 'send', showing: 'error', done: new Set([101]) }, words, link),
    ).toBe(
      [
        '困っていること',
        '送れない／エラーが出る',
        '',
        '確かめたこと',
        '101 打ち間違いがないか',
        '',
        'まだのこと',
        '102 重い添付がないか',
        '',
        '続き',
        link,
      ].join('\n'),
    );
  });

  it('says so where nothing was answered or ticked, and names every item but the last resort', () => {
    const report = writeReport(items, emptyState, words, link).split('\n');
    expect(report.slice(0, 5)).toEqual(['困っていること', '未回答', '', '確かめたこと', 'なし']);
    expect(report.filter((line) => /^\d{3} /u.test(line))).toEqual([
      '101 打ち間違いがないか',
      '102 重い添付がないか',
      '201 迷惑メールにないか',
    ]);
  });

  it('leaves out a tick on an item that the answers have hidden', () => {
    const report = writeReport(
      items,
      { direction: 'send', showing: null, done: new Set([201]) },
      words,
      link,
    );
    expect(report).not.toContain('201');
  });
});
