import { z } from 'astro/zod';
import { errorPageSchema } from './error-page.ts';
import { text } from './text.ts';

/** A file of content/app-errors: one message that a mail app shows by itself; the file's name is its address (outlook-0x800ccc0e). */
export const appErrorSchema = errorPageSchema.extend({
  /** Names of the apps that show it. */
  apps: z.array(text('apps が空です。')).min(1, { error: 'apps には、アプリの名前を並べてください。' }),
  /** The app's own number, where it has one: 0x800CCC0E. */
  code: text('code が空です。').optional(),
  /** The words on the screen, as seen. */
  screen: z
    .array(text('screen には、画面の文をそのまま書いてください。'))
    .min(1, { error: 'screen には、画面の文を一つ以上並べてください。' }),
  /** What to try, the easiest and likeliest first. */
  steps: z
    .array(text('steps には、試すことを一つずつ書いてください。'))
    .min(2, { error: 'steps には、試すことを二つ以上、易しい順に並べてください。' }),
});

/** A message of a mail app, as its file says it. */
export type AppError = z.infer<typeof appErrorSchema>;
