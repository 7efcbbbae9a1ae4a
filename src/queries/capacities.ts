import type { Fact } from '../lib/facts/fact.ts';
import { listFactSheets } from './facts.ts';

/** What one mail service has room for, and what counts towards it where that is known. */
export interface Capacity {
  id: string;
  name: string;
  fact: Fact;
  fills: Fact | undefined;
}

/** Every mail service whose capacity is known as a figure, in the order that tables show. */
export async function listCapacities(): Promise<Capacity[]> {
  return (await listFactSheets('providers')).flatMap(({ id, data }) => {
    const fact = data.facts['capacity'] ?? data.facts['capacity-default'];
    if (fact?.value === undefined) return [];
    return [{ id, name: data.name, fact, fills: data.facts['fills'] }];
  });
}
