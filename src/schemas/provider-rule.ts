import { z } from 'astro/zod';
import type { ProviderRule } from '../lib/address/provider-rules.ts';
import { text } from './text.ts';

const length = (name: string) =>
  z.int({ error: `${name} は文字数です。` }).positive({ error: `${name} は1からです。` });
const mark = (name: string) => z.boolean({ error: `${name} は true か、書かないかです。` }).optional();

/** An entry of content/provider-rules.yaml: what a service lets people choose before the `@`. */
export const providerRuleSchema = z.strictObject({
  id: z.string(),
  service: text('service には、サービスの名前を書いてください。'),
  domains: z
    .array(
      z.string().regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, {
        error: 'domains には、@の右側を小文字で書いてください。',
      }),
    )
    .min(1, { error: 'domains には、@の右側を一つは書いてください。' }),
  shortest: length('shortest').optional(),
  longest: length('longest').optional(),
  signs: z.string({ error: "signs には、使える記号を続けて書いてください。なければ空（''）です。" }),
  first: z
    .enum(['letter', 'letter-or-digit', 'not-zero'], {
      error: 'first は letter letter-or-digit not-zero のどれかです。',
    })
    .optional(),
  tags: mark('tags'),
  freeDots: mark('freeDots'),
  phoneNumbers: mark('phoneNumbers'),
  source: z.url({ error: 'source には、出典の住所を書いてください。' }),
  official: z.boolean({ error: 'official は、提供元のページなら true、ほかの人のページなら false です。' }),
}) satisfies z.ZodType<ProviderRule>;
