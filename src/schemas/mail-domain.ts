import { z } from 'astro/zod';
import type { MailDomain } from '../lib/address/mail-domains.ts';
import { text } from './text.ts';

/** A line of content/mail-domains.yaml: a domain that people in Japan write to. */
export const mailDomainSchema = z.strictObject({
  id: z.string(),
  domain: z.string().regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, {
    error: 'domain には、@の右側を小文字で書いてください。下のすべてを指すときは、頭に *. を付けます。',
  }),
  weight: z
    .int({ error: 'weight は0から9の数字です。' })
    .min(0, { error: 'weight は0から9です。' })
    .max(9, { error: 'weight は0から9です。' }),
  kind: z.enum(['carrier', 'webmail', 'isp', 'host', 'company', 'school', 'public'], {
    error: 'kind は carrier webmail isp host company school public のどれかです。',
  }),
  oldDots: z.boolean({ error: 'oldDots は true か、書かないかです。' }).optional(),
  source: z.strictObject(
    {
      title: text('title には、出典のページの名前を書いてください。'),
      url: z.url({ error: 'url には、出典のページの住所を書いてください。' }).optional(),
    },
    { error: 'source には、sources にある名前を書いてください。' },
  ),
}) satisfies z.ZodType<Omit<MailDomain, 'oldDots'> & { oldDots?: boolean | undefined }>;
