import { z } from 'astro/zod';
import { text } from './text.ts';

/** An entry of content/places.yaml: one of the five places of the map on the home page. */
export const placeSchema = z.strictObject({
  side: text('side には、だれの側かを書いてください（例：相手の側）。'),
  symptom: text('symptom には、そこで止まるとどう見えるかを書いてください。'),
  to: text('to には、行き先を書いてください（例：guide:send/error-code）。'),
});
