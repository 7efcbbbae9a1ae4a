import { cutUnits } from './cut-units.ts';
import type { Lexicon } from './find-concepts.ts';
import { type Example, learnWeights, type Size } from './learn-weights.ts';
import type { SearchRecord } from './search-record.ts';

/** Coded words in their order, and how heavy each is: 1 to `MOST_LEVEL`. */
export type Content = readonly { readonly code: string; readonly level: number }[];

/** What the index stores of each record, and how much one level is worth (see `rank`). */
export interface Contents {
  readonly records: readonly Content[];
  /** What the last record of the index stores: what is said of things that no guide answers. */
  readonly offTopic: Content;
  readonly step: number;
}

/** What 38,000 bytes hold of the index. Measured: three times as much brings two or three first hits in a hundred. */
export const SIZE: Size = { units: 8000, weights: 13_500 };
/** A title says what the guide is for; a phrase is 1. */
const TITLE = 2;

/**
 * Learns from titles, answers and phrases which units speak for which record, and gives the coded words under which the index stores
 * each, with how strongly they speak; sorted, which makes the files smaller. `offTopic` are phrases that none answers.
 */
export function writeContents(
  records: readonly SearchRecord[],
  offTopic: readonly string[],
  lexicon: Lexicon,
  size = SIZE,
): Contents {
  const say = (topic: number, text: string, worth = 1): Example => ({
    topic,
    units: cutUnits(text, lexicon).units,
    worth,
  });
  const examples = [
    ...records.flatMap(({ title, answer, phrases }, topic) => [
      say(topic, title, TITLE),
      say(topic, answer),
      ...phrases.map((phrase) => say(topic, phrase)),
    ]),
    ...offTopic.map((phrase) => say(records.length, phrase)),
  ];
  const { levels, step } = learnWeights(examples, records.length + 1, size);
  const sorted = [...levels].sort(([one], [other]) => (one < other ? -1 : 1));
  const write = (topic: number): Content =>
    sorted.map(([code, row]) => ({ code, level: row[topic] ?? 0 })).filter(({ level }) => level > 0);
  return { records: records.map((_, topic) => write(topic)), offTopic: write(records.length), step };
}
