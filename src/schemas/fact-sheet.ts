import { z } from 'astro/zod';
import { factSchema } from './fact.ts';
import { text } from './text.ts';

/** A file of content/clients, carriers, providers, transfers or standards: one app, service or standard and its facts. */
export const factSheetSchema = z.strictObject({
  name: text('name には、アプリやサービスの名前を書いてください。'),
  kind: z.enum(['app', 'webmail', 'carrier', 'isp', 'host', 'business', 'transfer', 'standard'], {
    error: 'kind は app webmail carrier isp host business transfer standard のどれかです。',
  }),
  order: z.number({ error: 'order は、表での順番です（小さいほど先）。' }).default(1000),
  url: z.url({ error: 'url には、サービスの公式の住所を書いてください。' }).optional(),
  domains: z.array(text('domains の中に空の行があります。')).default([]),
  facts: z.record(
    z.string().regex(/^[a-z0-9-]+$/u, { error: '数字の名前は、小文字の英数字とハイフンです。' }),
    factSchema,
  ),
});
