import { listFactSheets, type NamedFact } from './facts.ts';

/** The official pages on which services tell of outages: the facts named `status-page`. */
export async function listStatusPages(): Promise<NamedFact[]> {
  return (await listFactSheets()).flatMap(({ id, data }) => {
    const fact = data.facts['status-page'];
    return fact?.link ? [{ id: `${id}/status-page`, owner: data.name, url: data.url, fact }] : [];
  });
}
