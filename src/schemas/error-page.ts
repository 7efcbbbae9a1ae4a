import { z } from 'astro/zod';
import { deliveryMap, sides } from './guide.ts';
import { day, text } from './text.ts';

const source = z.strictObject({
  name: text('sources の name には、出典の短い名前を書いてください（例：RFC 5321）。'),
  url: z.url({ error: 'sources の url には、出典の住所を書いてください。' }),
  asOf: z.string().nullable(),
});

/** What servers write, and what it means. */
export const wordings = z.array(
  z.strictObject({
    text: text('wordings の text には、サーバーの言葉をそのまま書いてください。'),
    ja: text('wordings の ja には、その日本語を書いてください。'),
    who: text('who が空です。').optional(),
  }),
);

/** What every page of the dictionary of errors tells, whether of a number, of a server's sentence or of a mail app's message. */
export const errorPageSchema = z.strictObject({
  /** What the reader sees on the screen: 「550 5.1.1」, 「Mailbox full」, 「0x800CCC0E」. */
  shown: text('shown には、画面に出る番号か言葉を書いてください（例：550 5.1.1）。'),
  title: text('title には、意味を短く書いてください（例：宛先が見つかりません）。'),
  searchTitle: text('searchTitle には、検索結果に出る題名を書いてください。'),
  description: text('description には、検索結果に出る説明を書いてください。').max(130, {
    error: 'description は 130 字までです。',
  }),
  what: text('what（原因）には、何が起きているかを一文で書いてください。'),
  side: sides,
  now: text('now（いますること）には、次の一手を書いてください。'),
  wait: text('wait（待つ時間）には、待つと直るかを書いてください。'),
  certainty: z.enum(['certain', 'likely', 'unknown'], {
    error: 'certainty は certain（たしか）likely（おそらく）unknown（分かりません）のどれかです。',
  }),
  certaintyNote: text('certaintyNote には、どのくらい確かかの理由を書いてください。'),
  map: deliveryMap,
  retry: z.boolean({ error: 'retry は、サーバーが自動で送り直すなら true、送り直さないなら false です。' }),
  next: z
    .array(z.strictObject({ guide: text('next の guide が空です。'), why: text('next の why が空です。') }))
    .min(1, { error: 'next には、次に確かめる案内を一つ以上並べてください。' }),
  sources: z.array(source).min(1, { error: 'sources には、出典を一つ以上書いてください。' }),
  reviewedOn: day('reviewedOn には、内容を確かめた日を書いてください。'),
});
