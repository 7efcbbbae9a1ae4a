import { errorPageSchema, wordings } from './error-page.ts';

/** A file of content/codes: one reply code (550) or enhanced status code (5.1.1); the file's name is the code. */
export const codeSchema = errorPageSchema.extend({
  /** What servers write beside the code. */
  wordings,
});
