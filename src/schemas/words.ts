import { z } from 'astro/zod';
import { longestSms } from '../lib/words/channels.ts';
import { text } from './text.ts';

/** An entry of content/words.yaml: what one can ask the other party for, in the length of each channel. */
export const wordsSchema = z.strictObject({
  name: text('name には、選ぶときの短い名前を書いてください（例：受信箱がいっぱい）。'),
  line: text('line には、LINEで送る文を、短い段落で書いてください。'),
  sms: text('sms には、SMSの一通に収まる文を書いてください。').max(longestSms, {
    error: `sms は、一通に収まる${longestSms}文字までです。`,
  }),
  phone: text('phone には、電話で話す順に、一行ずつ書いてください。'),
  mail: z.strictObject(
    {
      subject: text('mail.subject には、件名を書いてください。'),
      body: text('mail.body には、あいさつから名前までの本文を書いてください。'),
    },
    { error: 'mail には、subject（件名）と body（本文）が要ります。' },
  ),
});
