import { describe, expect, it } from 'vitest';
import { passagesOf } from './support/passages.ts';
import { guides } from './support/read-content.ts';
import { sayPlainly, sentences } from './support/sentences.ts';

// A figure in prose grows old unseen. It stands in content/{providers,transfers,standards} with its source, and pages name it:
// <Fact of="gmail/send-limit" /> in MDX, {gmail/send-limit} in frontmatter and YAML.

const number = String.raw`[\d０-９一二三四五六七八九十百千万数][\d０-９.,，．〜~・、一二三四五六七八九十百千万]*`;
const size = String.raw`\s*(?:[KMGTＫＭＧＴ][BＢ](?![A-Za-z])|キロバイト|メガ|ギガ|テラ)`;
const span = String.raw`\s*(?:通|日|時間|分)(?:まで|以内|以上|以下|未満|ほど|程度|くらい|ぐらい|間(?!違)|前後|おき|ごと|後(?!ろ))`;
const figure = new RegExp(`${number}(?:${size}|${span})`, 'gu');

/** Figures that may stand in prose, each with its reason. */
const exceptions: readonly { file: string; figure: string; reason: string }[] = [];

function figuresIn(file: string, text: string): string[] {
  const allowed = exceptions
    .filter((exception) => exception.file === file)
    .map((exception) => exception.figure);
  return (text.match(figure) ?? []).filter((found) => !allowed.includes(found));
}

const noFigure = () => '〔数字〕';

describe.each(guides)('$file', (guide) => {
  it('has no figure in its text but by a fact', () => {
    const found = passagesOf(guide, noFigure).flatMap(({ line, text }) =>
      figuresIn(guide.file, text).map((each) => `${line}: ${each}`),
    );
    expect(found).toEqual([]);
  });
});

describe.each([...new Set(sentences.map(({ file }) => file))])('%s', (file) => {
  it('has no figure in its fields but by a fact', () => {
    const found = sentences
      .filter((sentence) => sentence.file === file)
      .flatMap(({ field, text }) =>
        figuresIn(file, sayPlainly(text, noFigure)).map((each) => `${field}: ${each}`),
      );
    expect(found).toEqual([]);
  });
});

describe('this test', () => {
  it.each([
    ['Gmailの上限は25MBです。', '25MB'],
    ['上限は 25 MB です。', '25 MB'],
    ['２５ＭＢまで送れます。', '２５ＭＢ'],
    ['容量は1TBです。', '1TB'],
    ['2.5ギガのファイルです。', '2.5ギガ'],
    ['一日に500通まで送れます。', '500通まで'],
    ['4〜5日ほど送り直します。', '4〜5日ほど'],
    ['三日以内に届きます。', '三日以内'],
    ['30分程度かかります。', '30分程度'],
    ['24時間以上待ちます。', '24時間以上'],
    ['7日間残ります。', '7日間'],
    ['数日間かかります。', '数日間'],
  ])('finds the figure of %s', (text, found) => {
    expect(figuresIn('content/made-up.mdx', text)).toEqual([found]);
  });

  it.each([
    '自分あてに一通送ります。',
    '○月○日の○時ごろです。',
    '十分に空けます。',
    '550 5.1.1 が出ました。',
    '一日だけ待ちます。',
    '案内201を見ます。',
    '件名に「1/2」と書きます。',
    '{gmail/send-limit}までです。',
  ])('lets %s stand', (text) => {
    expect(figuresIn('content/made-up.mdx', sayPlainly(text, noFigure))).toEqual([]);
  });

  it('reads what there is to read', () => {
    expect(guides.length).toBeGreaterThanOrEqual(9);
    expect(sentences.length).toBeGreaterThanOrEqual(300);
  });
});
