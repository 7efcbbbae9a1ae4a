import { z } from 'astro/zod';
import type { Fact } from '../lib/facts/fact.ts';
import { text } from './text.ts';

const source = z.strictObject({
  name: text('source.name には、出典の短い名前を書いてください（例：Apple サポート）。'),
  url: z
    .url({ error: 'source.url には、出典のページの住所（https://…）を書いてください。' })
    .refine((url) => !url.startsWith('https://github.com/search'), {
      error: 'source.url に、コード検索の結果は使えません。読んだページを書くか、この数字を外してください。',
    }),
  kind: z.enum(['official', 'secondary'], {
    error: 'source.kind は official（提供元のページ）か secondary（第三者の記事）です。',
  }),
});

/** One figure, text or link with what it rests on. */
export const factSchema = z
  .strictObject({
    label: text('label には、表の行の名前を書いてください（例：送るときの上限）。'),
    value: z.number({ error: 'value は数字です。単位は unit に分けて書いてください。' }).optional(),
    upTo: z.number({ error: 'upTo は、幅の大きいほうの数字です。' }).optional(),
    unit: z
      .enum(['KB', 'MB', 'GB', 'TB', '日', '時間', '分', '通', '件', '回', '倍', '%'], {
        error: 'unit は KB MB GB TB 日 時間 分 通 件 回 倍 % のどれかです。',
      })
      .optional(),
    text: text('text が空です。').optional(),
    link: z.url({ error: 'link には https://… の住所を書いてください。' }).optional(),
    condition: text('condition が空です。').optional(),
    counts: z
      .enum(['files', 'wire', 'unknown'], {
        error: 'counts は files（元の大きさ）、wire（送る形の大きさ）、unknown（未確認）のどれかです。',
      })
      .optional(),
    source,
    asOf: z
      .string({
        error: 'asOf は出典の日付です。"2025-07" のように引用符で囲みます。分からなければ null と書きます。',
      })
      .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, {
        error: 'asOf は "YYYY"、"YYYY-MM"、"YYYY-MM-DD" のどれかです。',
      })
      .nullable(),
    confidence: z.enum(['official', 'secondary', 'uncertain'], {
      error:
        'confidence は official（提供元で確認）、secondary（第三者で確認）、uncertain（確認できていない）のどれかです。',
    }),
  })
  .refine(
    (fact) =>
      (fact.value !== undefined && fact.unit !== undefined) ||
      fact.text !== undefined ||
      fact.link !== undefined,
    {
      error: 'value と unit、text、link のどれかが要ります。',
    },
  ) satisfies z.ZodType<Fact>;
