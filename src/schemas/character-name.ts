import { z } from 'astro/zod';
import type { CharacterName } from '../lib/address/name-characters.ts';
import { text } from './text.ts';

/** An entry of content/character-names.yaml: what a character of an address is called. */
export const characterNameSchema = z.strictObject({
  id: z.string(),
  character: z.string().length(1, { error: 'character は一文字です。' }),
  name: text('name には、読み方を書いてください（例：ビー）。'),
  word: text('word には、添える言葉を書いてください（例：ブック）。').optional(),
  similar: text('similar には、似ている文字を続けて書いてください。').optional(),
}) satisfies z.ZodType<CharacterName>;
