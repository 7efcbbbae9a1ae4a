import { z } from 'astro/zod';
import { day, text } from './text.ts';

/** A file of content/overviews: the questions that lead from 送れない or 届かない to a guide. */
export const overviewSchema = z.strictObject({
  number: z.int({ error: 'number は、電話で伝える三けたの案内番号です。' }),
  topic: text('topic には、さがすときの名前を書いてください（send/general か receive/general）。'),
  title: text('title には、困っている人の言葉で題名を書いてください。'),
  menu: text('menu には、一覧に出す短い題名を書いてください。'),
  hint: text('hint には、一覧で題名の下に出す一文を書いてください。'),
  description: text('description には、検索結果に出る説明を書いてください。').max(130, {
    error: 'description は 130 字までです。',
  }),
  lead: text('lead には、はじめの一文を書いてください。'),
  questions: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+$/u, { error: 'id は、小文字の英数字とハイフンです。' }),
      ask: text('ask には、質問を書いてください。'),
      hint: text('hint が空です。').optional(),
      answers: z.array(
        z.strictObject({
          say: text('say には、答えを読む人の言葉で書いてください。'),
          to: text('to には、行き先を書いてください（例：guide:send/outbox#wait）。'),
          why: text('why には、そこで何をするかを短く書いてください。'),
        }),
      ),
    }),
  ),
  reviewedOn: day('reviewedOn には、内容を確かめた日を書いてください。'),
});
