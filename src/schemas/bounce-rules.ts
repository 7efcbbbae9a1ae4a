import { z } from 'astro/zod';
import { causes } from '../lib/bounce/cause.ts';
import { stationIds } from '../lib/map/stations.ts';
import { sides } from './guide.ts';
import { text } from './text.ts';

const cause = z.enum(causes, { error: 'cause は content/causes.yaml にある名前のどれかです。' });
const patterns = text('言い方を、一行に一つずつ書いてください（says: | の下に並べます）。');

const rule = z.strictObject({
  cause,
  ja: text('ja には、サーバーの言葉の意味を日本語で一文で書いてください。'),
  says: patterns,
  /** The words fit, and yet servers use them for other things too. */
  likely: z
    .literal(true, { error: 'likely は true とだけ書きます。要らなければ行ごと消します。' })
    .optional(),
  /** The words are said of anything; a clear code knows better. */
  vague: z.literal(true, { error: 'vague は true とだけ書きます。要らなければ行ごと消します。' }).optional(),
  also: z.array(cause).min(1).optional(),
  at: z
    .array(z.enum(['connect', 'greeting', 'sender', 'recipient', 'content']), {
      error: 'at は connect greeting sender recipient content から選びます。',
    })
    .optional(),
  codes: z.array(text("codes には、'5.7.*' のように番号を書いてください。")).optional(),
  servers: z.array(text('servers には、docomo.ne.jp のようにドメインを書いてください。')).optional(),
  /** A better next step than the cause's own. */
  now: text('now には、次の一手をリンクといっしょに書いてください。').optional(),
  /** Where the cause's own headline, side, wait and place do not fit these words. */
  name: text('name には、原因の見出しを書いてください。').optional(),
  side: sides.optional(),
  wait: text('wait には、あきらめて戻ってきたときの「待つ時間」を書いてください。').optional(),
  map: z.array(z.enum(stationIds)).optional(),
  /** The page of the dictionary that explains the words. */
  page: text('page には、エラーのページの名前を書いてください（例：mailbox-full）。').optional(),
  source: z.url({ error: 'source には、その言い方を見たページの住所を書いてください。' }),
  example: text('example には、この決まりで読める実際の文を書いてください。'),
});

/** content/bounce-rules.yaml: how servers word a refusal, and how other mails and fakes word themselves. */
export const bounceRulesSchema = z.strictObject({
  words: z.record(z.string(), z.array(z.string()).min(1)),
  failed: patterns,
  delayed: patterns,
  others: z.strictObject({
    'abuse-report': patterns,
    answer: patterns,
    delivered: patterns,
    ordinary: patterns,
  }),
  fake: z.strictObject({ claims: patterns, wants: patterns }),
  rules: z.array(rule).min(1),
});
