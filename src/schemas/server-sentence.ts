import { z } from 'astro/zod';
import { errorPageSchema, wordings } from './error-page.ts';

/** A file of content/server-sentences: one thing that servers say in many wordings; the file's name is its address. */
export const serverSentenceSchema = errorPageSchema.extend({
  /** The ways in which servers put it; the first is the commonest. */
  wordings: wordings.min(1, { error: 'wordings には、サーバーの言い方を一つ以上並べてください。' }),
  /** Numbers that come along, as files of content/codes are named. */
  codes: z.array(z.string(), { error: "codes には、一緒に出る番号を並べます（例：['550', '5.1.1']）。" }),
});
