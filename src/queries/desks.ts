import { listFactSheets } from './facts.ts';
import type { Fact } from '../lib/facts/fact.ts';

/** Who runs mail for domains, with its official support page where one could be confirmed (the fact `contact-page`). */
export interface Desk {
  name: string;
  domains: readonly string[];
  contact: Fact | undefined;
}

/** Every service that a mail address can tell by its domain, in the order of the tables. */
export async function listDesks(): Promise<Desk[]> {
  const sheets = await listFactSheets('providers');
  return sheets
    .filter(({ data }) => data.domains.length > 0)
    .map(({ data }) => ({
      name: data.name,
      domains: data.domains,
      contact: data.facts['contact-page'],
    }));
}
