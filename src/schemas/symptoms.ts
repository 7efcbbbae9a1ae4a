import { z } from 'astro/zod';
import { text } from './text.ts';

/** An entry of content/symptoms.yaml: what people say for one guide or overview. */
export const symptomsSchema = z.strictObject({
  id: z.string(),
  phrases: z.array(text('空の言い方があります。')),
});
