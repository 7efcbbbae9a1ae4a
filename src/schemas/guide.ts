import { z } from 'astro/zod';
import { stationIds } from '../lib/map/stations.ts';
import { day, text } from './text.ts';

/** Whose side a cause lies on; shown as circled choices 自分・相手・サービス. */
export const sides = z.array(z.enum(['self', 'other', 'service']), {
  error: 'side は [self]（自分）、[other]（相手）、[service]（サービス）で書きます。分からなければ [] です。',
});

/** Where on the delivery map the page stands. */
export const deliveryMap = z.strictObject({
  view: z.enum(['send', 'receive'], {
    error: 'map.view は send（送る側から）か receive（受け取る側から）です。',
  }),
  at: z.array(z.enum(stationIds), {
    error: 'map.at は app outgoing incoming filter inbox から選びます（例：[outgoing, incoming]）。',
  }),
  caption: text('map.caption には、地図の説明を一文で書いてください。'),
});

/** The frontmatter of content/guides/**.mdx. */
export const guideSchema = z.strictObject({
  number: z
    .int({ error: 'number は、電話で伝える三けたの案内番号です。' })
    .min(100, { error: 'number は三けたです。' })
    .max(399, { error: 'number は 399 までです。4と5で始まる番号はエラーの番号です。' }),
  title: text('title には、困っている人の言葉で題名を書いてください。'),
  menu: text('menu には、一覧に出す短い題名を書いてください（例：添付ファイルの大きさを確かめる）。'),
  hint: text('hint には、一覧で題名の下に出す一文を書いてください。'),
  description: text('description には、検索結果に出る説明を書いてください。').max(130, {
    error: 'description は 130 字までです。',
  }),
  what: text('what（原因）には、何が起きているかを一文で書いてください。'),
  side: sides,
  now: text('now（いますること）には、次の一手を書いてください。リンクは [言葉](#手順の名前) です。'),
  wait: text('wait（待つ時間）には、待つと直るか、どのくらい待つかを書いてください。'),
  map: deliveryMap,
  /** Where 「これでも直らない」 leads. */
  next: z.strictObject({
    guide: text('next.guide には、次の案内の名前を書いてください（例：send/recipient）。'),
    why: text('next.why には、次に何を確かめるかを一文で書いてください。'),
  }),
  also: z.array(
    z.strictObject({
      guide: text('also の guide には、案内の名前を書いてください。'),
      why: text('also の why には、その案内が合うのはどんなときかを短く書いてください。'),
    }),
    { error: 'also には、ほかの案内を並べます。なければ [] と書きます。' },
  ),
  reviewedOn: day('reviewedOn には、内容を確かめた日を 2026-11-23 のように書いてください。'),
  /** A page whose tool is its first step opens with the tool, before the verdict. */
  tool: z
    .enum(['address-checker', 'bounce-reader'], {
      error: 'tool は address-checker か bounce-reader です。ほかの道具は手順の中に置きます。',
    })
    .optional(),
});
