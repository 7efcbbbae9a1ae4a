/** A step of a guide that a result can lead to. */
export interface RecordStep {
  readonly fragment: string;
  readonly title: string;
}

/** What the search knows of one guide or overview. `topic` is its id: `send/attachment`, `send/general`. */
export interface SearchRecord {
  readonly topic: string;
  readonly url: string;
  readonly number: number;
  readonly title: string;
  readonly answer: string;
  /** What people say who need this guide, in their words. */
  readonly phrases: readonly string[];
  readonly steps: readonly RecordStep[];
}

/** Gives what the index keeps beside the coded words. The rest of a result stands in the lookup table, once for both. */
export function writeMeta({ topic, steps }: SearchRecord): Record<string, string> {
  return { topic, steps: JSON.stringify(steps) };
}

function readSteps(text: string): RecordStep[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter(isStep) : [];
  } catch {
    return [];
  }
}

function isStep(value: unknown): value is RecordStep {
  if (typeof value !== 'object' || value === null || !('fragment' in value) || !('title' in value))
    return false;
  return typeof value.fragment === 'string' && typeof value.title === 'string';
}

/** Reads back what the index gives of a record; null where it is not one of ours, no steps where they are broken. */
export function readMeta(
  meta: Readonly<Record<string, string>>,
): { topic: string; steps: RecordStep[] } | null {
  const { topic, steps } = meta;
  return topic === undefined ? null : { topic, steps: readSteps(steps ?? '[]') };
}
