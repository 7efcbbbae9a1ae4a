import { cutUnits } from './cut-units.ts';
import type { Lexicon } from './find-concepts.ts';
import { type Example, learnWeights, type Size } from './learn-weights.ts';
import type { SearchRecord } from './search-record.ts';

/** Coded words in their order, and how heavy each is: 1 to `MOST_LEVEL`. */
export type Content = readonly { readonly code: string; readonly level: number }[];

/**
 * The index has two layers, told apart by the first letter of their words, so that each has chunks of its own: `coarse` is what the
 * first question is answered with, `finer` is added to it from the next on.
 */
export const LAYERS = { coarse: 'a', finer: 'b' } as const;

/** What the index stores of each record, coarse layer first, and how much one level is worth (see `rank`). */
export interface Contents {
  readonly records: readonly Content[];
  /** What the last record of the index stores: what is said of things that no guide answers. */
  readonly offTopic: Content;
  readonly step: number;
}

/** What 37,000 bytes hold of the index for the first question, and 29,000 for the next. Measured: three times as much brings one or two first hits in a hundred. */
export const SIZE: Size = { units: 10_000, weights: 13_200, finer: 7800 };
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
  const { levels, finer, step } = learnWeights(examples, records.length + 1, size);
  const layers = [
    { letter: LAYERS.coarse, levels },
    { letter: LAYERS.finer, levels: finer },
  ];
  const words = layers.flatMap((layer) =>
    [...layer.levels]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, row]) => ({ code: layer.letter + code, row })),
  );
  const write = (topic: number): Content =>
    words.map(({ code, row }) => ({ code, level: row[topic] ?? 0 })).filter(({ level }) => level > 0);
  return { records: records.map((_, topic) => write(topic)), offTopic: write(records.length), step };
}
