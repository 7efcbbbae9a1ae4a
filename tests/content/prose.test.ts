import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../src/markdown/number-steps.ts';
import { sayFigure } from './support/facts.ts';
import { lintMdx, lintText } from './support/lint.ts';
import { factSheets, guides } from './support/read-content.ts';
import { sayPlainly, type Sentence, sentences, sentencesIn } from './support/sentences.ts';

/** The words of facts; the names of services and of sources are their own. */
const factSentences = factSheets.flatMap(({ file, data }) =>
  Object.entries(data.facts).flatMap(([key, { label, text, condition }]) =>
    sentencesIn(file, { label, text, condition }, [key]),
  ),
);
const isName = ({ field }: Sentence) => /\.(?:name|who)$/u.test(field);
const fields = [...sentences.filter((sentence) => !isName(sentence)), ...factSentences];

/** A body with each figure said where it stands, on the same lines. */
function sayFigures(body: string): string {
  return body.replaceAll(/<Fact of="([^"]+)" \/>/gu, (_, id: string) => sayFigure(id));
}

describe.each(guides)('$file', (guide) => {
  it('reads well', async () => {
    expect(await lintMdx(sayFigures(guide.body))).toEqual([]);
  });

  it('has titles of steps that read well', async () => {
    const found = await Promise.all(
      stepsOf(guide.tree).map(async ({ title }) =>
        (await lintText(title)).map((trouble) => `${title} ${trouble}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe.each([...new Set(fields.map(({ file }) => file))])('%s', (file) => {
  it('has fields that read well', async () => {
    const found = await Promise.all(
      fields
        .filter((sentence) => sentence.file === file)
        .map(async ({ field, text }) =>
          (await lintText(sayPlainly(text, sayFigure))).map((trouble) => `${field} ${trouble} | ${text}`),
        ),
    );
    expect(found.flat()).toEqual([]);
  });
});

describe('this test', () => {
  it.each([
    ['prh', '送信サーバで止まりました。'],
    ['prh', '宛先の誤入力です。'],
    ['no-mix-dearu-desumasu', '- 待ちます。\n- 届くのである。'],
    ['sentence-length', `${'とても長い文を書いて、'.repeat(9)}終わります。`],
    ['no-dropping-the-ra', 'この画面で見れます。'],
  ])('finds %s in a body', async (rule, body) => {
    expect(await lintMdx(body)).toContainEqual(expect.stringContaining(rule));
  });

  it('finds a word of the vocabulary in a field', async () => {
    expect(await lintText('ブラウザで見ます')).toContainEqual(expect.stringContaining('prh'));
  });

  it('reads what there is to read', () => {
    expect(fields.length).toBeGreaterThanOrEqual(500);
  });
});
