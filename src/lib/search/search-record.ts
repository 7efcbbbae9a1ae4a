import { cutUnits } from './cut-units.ts';
import type { Lexicon } from './find-concepts.ts';

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

/** A record as it comes back from the index: everything but the phrases. */
export type FoundRecord = Omit<SearchRecord, 'phrases'>;

/**
 * Gives the coded words under which the index stores a record; each text is cut by itself, so no pair joins two. They
 * are sorted because the index keeps the place of each: equal words side by side make it a third smaller.
 */
export function writeContent(record: SearchRecord, lexicon: Lexicon): string {
  const texts = [record.title, record.answer, ...record.phrases];
  const codes = texts.flatMap((text) => cutUnits(text, lexicon).units.map((unit) => unit.code));
  return codes.sort().join(' ');
}

/** Gives what the index keeps beside the coded words, to be shown in a result. */
export function writeMeta(record: SearchRecord): Record<string, string> {
  const { topic, number, title, answer, steps } = record;
  return { topic, number: String(number), title, answer, steps: JSON.stringify(steps) };
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

/** Reads a record back from what the index gives; null where it is not one of ours, no steps where they are broken. */
export function readFound(url: string, meta: Readonly<Record<string, string>>): FoundRecord | null {
  const { topic, number, title, answer, steps } = meta;
  if (topic === undefined || title === undefined || url === '') return null;
  return {
    topic,
    url,
    number: Number(number ?? 0),
    title,
    answer: answer ?? '',
    steps: readSteps(steps ?? '[]'),
  };
}
