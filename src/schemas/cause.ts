import { z } from 'astro/zod';
import { stationIds } from '../lib/map/stations.ts';
import { sides } from './guide.ts';
import { text } from './text.ts';

/** An entry of content/causes.yaml: what a bounce can be due to, and what to do then. Its name is a cause of src/lib/bounce/cause.ts, or `unknown`. */
export const causeSchema = z.strictObject({
  name: text('name には、原因を一文で書いてください（例：相手の受信箱がいっぱいです）。'),
  /** In a list of further possibilities. */
  short: text('short には、原因を短く書いてください（例：受信箱がいっぱい）。'),
  side: sides,
  now: text('now（いますること）には、次の一手をリンクといっしょに書いてください。'),
  failed: text('failed には、あきらめて戻ってきたときの「待つ時間」を書いてください。'),
  retrying: text('retrying には、まだ送り直しているときの「待つ時間」を書いてください。'),
  waits: z.boolean({
    error: 'waits は、待つだけで届くことがあれば true、直さないと届かなければ false です。',
  }),
  map: z.array(z.enum(stationIds), { error: 'map は app outgoing incoming filter inbox から選びます。' }),
});
