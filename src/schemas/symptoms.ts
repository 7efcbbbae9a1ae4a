import { z } from 'astro/zod';
import { text } from './text.ts';

/** A file of content/symptoms: what people say for the guide or overview of the same name, or, in off-topic.yaml, for none. */
export const symptomsSchema = z.strictObject({
  phrases: z.array(text('空の言い方があります。'), {
    error: 'phrases の下に、言い方を「- 」で並べてください。',
  }),
});
