import type { Fact } from '../lib/facts/fact.ts';
import { listFactSheets } from './facts.ts';

/** One limit on a mail's size: in which direction, and how many MB. */
export interface LimitLine {
  direction: string;
  megabytes: number;
  upTo: number | undefined;
  fact: Fact;
}

/** The size limits of one service, those that are the same in both directions told once. */
export interface ServiceLimits {
  name: string;
  lines: LimitLine[];
}

const directions: readonly (readonly [string, string])[] = [
  ['message-limit', ''],
  ['send-limit', '送るとき'],
  ['receive-limit', '受け取るとき'],
];

const megabytesIn: Readonly<Record<string, number>> = { KB: 1 / 1024, MB: 1, GB: 1024 };

function toLine(direction: string, fact: Fact): LimitLine | undefined {
  const factor = megabytesIn[fact.unit ?? ''];
  if (fact.value === undefined || factor === undefined) return undefined;
  return {
    direction,
    megabytes: fact.value * factor,
    upTo: fact.upTo === undefined ? undefined : fact.upTo * factor,
    fact,
  };
}

function sameLimit(a: LimitLine, b: LimitLine): boolean {
  return (
    a.megabytes === b.megabytes && a.fact.counts === b.fact.counts && a.fact.source.url === b.fact.source.url
  );
}

/** Every mail service with a known limit on a mail's size, in the order that tables show. */
export async function listSizeLimits(): Promise<ServiceLimits[]> {
  const sheets = (await listFactSheets()).filter((sheet) => sheet.data.kind !== 'transfer');
  const services = sheets.map(({ data }) => {
    const lines = directions.flatMap(([key, direction]) => {
      const fact = data.facts[key];
      return (fact && toLine(direction, fact)) ?? [];
    });
    const [first, second] = lines;
    const both = lines.length === 2 && first && second && sameLimit(first, second);
    return { name: data.name, lines: both ? [{ ...first, direction: '送るときも受け取るときも' }] : lines };
  });
  return services.filter((service) => service.lines.length > 0);
}
