import { z } from 'astro/zod';
import { showings } from '../lib/checklist/state.ts';
import { text } from './text.ts';

/** An item of content/checklist.yaml: one step of the article. Its id stands in links that were already sent, so it never changes. */
export const checklistItemSchema = z.strictObject({
  group: z.enum(['send', 'receive', 'last'], {
    error: 'group は send（送れない）receive（届かない）last（どれでも直らない）です。',
  }),
  ask: text('ask には、確かめることを短い質問で書いてください。'),
  hint: text('hint には、確かめ方を一文で書いてください。'),
  guide: text('guide には、くわしい案内の名前を書いてください。'),
  /** Which answers to the first question this item helps with. */
  shows: z.array(z.enum(showings), {
    error: 'shows には、error bounce silence nobody somebody device から、当てはまるものを並べます。',
  }),
});
