import type { Fact } from '../lib/facts/fact.ts';
import { listFactSheets } from './facts.ts';

/** What one mail service has room for: the capacity in bytes, and what counts towards it where that is known. */
export interface Capacity {
  id: string;
  name: string;
  bytes: number;
  fact: Fact;
  fills: Fact | undefined;
}

/** Windows and most services count in steps of 1,024; the larger count never calls a box full that is not. */
const bytesIn: Readonly<Record<string, number>> = { MB: 1024 ** 2, GB: 1024 ** 3, TB: 1024 ** 4 };

/** Every mail service whose capacity is known as a figure, in the order that tables show. */
export async function listCapacities(): Promise<Capacity[]> {
  return (await listFactSheets('providers')).flatMap(({ id, data }) => {
    const fact = data.facts['capacity'] ?? data.facts['capacity-default'];
    const factor = bytesIn[fact?.unit ?? ''];
    if (fact?.value === undefined || factor === undefined) return [];
    return [{ id, name: data.name, bytes: fact.value * factor, fact, fills: data.facts['fills'] }];
  });
}
