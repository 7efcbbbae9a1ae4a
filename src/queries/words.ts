import { getCollection, getEntry } from 'astro:content';
import type { Channel } from '../lib/words/channels.ts';

/** What one can ask the other party for, with its words ready for each channel. */
export interface Words {
  id: string;
  name: string;
  by: Readonly<Record<Channel, string>>;
}

/** Gives the words of these names, in their order; an unknown name stops the build with a sentence for the author. */
export async function readWords(names: readonly string[]): Promise<Words[]> {
  return Promise.all(
    names.map(async (id) => {
      const entry = await getEntry('words', id);
      if (!entry)
        throw new Error(`「${id}」という言葉は、content/words.yaml にありません。名前を確かめてください。`);
      const { name, line, sms, phone, mail } = entry.data;
      return { id, name, by: { line, sms, phone, mail: `件名：${mail.subject}\n\n${mail.body}` } };
    }),
  );
}

/** The domains of mail services, whose addresses anybody can have; of a service with many (`*.ocn.ne.jp`) what they have in common. */
export async function listSharedDomains(): Promise<string[]> {
  const kinds = new Set(['webmail', 'carrier', 'isp']);
  const sheets = (await getCollection('providers')).filter(({ data }) => kinds.has(data.kind));
  return [...new Set(sheets.flatMap(({ data }) => data.domains.map((name) => name.replace('*.', ''))))];
}
