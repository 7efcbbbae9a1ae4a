// One idea in one loop: softmax regression with Adagrad steps, longer than most files here because it is written for plain arrays.
import { chooseVocabulary } from './choose-vocabulary.ts';
import type { Unit } from './cut-units.ts';

/** Something that is said, and the place of the topic that answers it. */
export interface Example {
  readonly topic: number;
  readonly units: readonly Unit[];
  /** How much it counts; a phrase is 1. */
  readonly worth: number;
}

/** For each unit how strongly it speaks for each topic: whole numbers from 0 (not at all) to `MOST_LEVEL`. */
export type Levels = ReadonlyMap<string, readonly number[]>;

/** What was learned: `levels` for every question, `finer` to be added where there is room for it; what one level is worth as a logit. */
export interface Learned {
  readonly levels: Levels;
  readonly finer: Levels;
  /** For a question whose units have the length 1 together. */
  readonly step: number;
}

/** Finer steps than six cost bytes and bring nothing. */
export const MOST_LEVEL = 6;

/** How much is kept: so many units are looked at, so many weights stay, and so many finer ones. Each costs the visitor about three bytes. */
export interface Size {
  readonly units: number;
  readonly weights: number;
  readonly finer: number;
}

const ROUNDS = 40;
const RATE = 0.5;
/** A unit is left out at random: nothing may rest on one word alone, for the next visitor says another. */
const LEFT_OUT = 0.4;
/** So much belief goes to the other topics: a phrase often fits two guides. */
const DOUBT = 0.1;
/** Pulls weights back that little speaks for. */
const DECAY = 3e-4;
/** What is said often may keep weaker weights. Measured: by the weight alone (0) and by its whole effect (1) are both worse. */
const OFTEN = 0.4;

interface Sample {
  readonly topic: number;
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly worth: number;
}

/** The same numbers in every build: an index must not change where no phrase did. */
function openDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffle(list: Uint32Array, dice: () => number): void {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    const kept = list[at] ?? 0;
    list[at] = list[other] ?? 0;
    list[other] = kept;
  }
}

/** Where the dice begin. What stays is the mean of three trainings, for one alone depends on its dice. */
const FIRST = 7919;
const AGAIN = [7919, 104_729, 1_299_709];

/** How much more a rare unit tells than a common one (inverse document frequency). */
function findRarities(examples: readonly Example[], vocabulary: readonly string[]): number[] {
  const said = new Map<string, number>();
  for (const { units } of examples) for (const { code } of units) said.set(code, (said.get(code) ?? 0) + 1);
  return vocabulary.map((code) => Math.log(examples.length / (said.get(code) ?? 1)) / 4);
}

function readSamples(
  examples: readonly Example[],
  topics: number,
  vocabulary: readonly string[],
  rarities: readonly number[],
): Sample[] {
  const placeOf = new Map(vocabulary.map((code, place) => [code, place]));
  const sums = new Float64Array(topics);
  for (const { topic, worth } of examples) sums[topic] = (sums[topic] ?? 0) + worth;
  const usual = examples.length / topics;
  return examples.map(({ topic, units, worth }) => {
    const known = units.filter(({ code }) => placeOf.has(code));
    const length = Math.hypot(...known.map(({ weight }) => weight)) || 1;
    const places = known.map(({ code }) => placeOf.get(code) ?? 0);
    return {
      topic,
      places,
      values: known.map(({ weight }, at) => (weight / length) * (rarities[places[at] ?? 0] ?? 0)),
      // Topics with many phrases must not swallow those with few.
      worth: worth * Math.sqrt(usual / (sums[topic] ?? 1)),
    };
  });
}

/** Turns the sums of the topics into how far each is from what should have come out. */
function findErrors(sums: Float64Array, topic: number, worth: number): void {
  const most = Math.max(...sums);
  let total = 0;
  for (let at = 0; at < sums.length; at += 1) {
    const power = Math.exp((sums[at] ?? 0) - most);
    sums[at] = power;
    total += power;
  }
  const others = DOUBT / (sums.length - 1);
  for (let at = 0; at < sums.length; at += 1) {
    sums[at] = ((sums[at] ?? 0) / total - (at === topic ? 1 - DOUBT : others)) * worth;
  }
}

/** Learns one weight, 0 or more, for each unit and topic from those given; `open` says which may move. The mean of the later rounds. */
function train(
  samples: readonly Sample[],
  topics: number,
  given: Float64Array,
  open: Uint8Array,
  seed: number,
): Float64Array {
  const weights = given.slice();
  const moved = new Float64Array(given.length).fill(1e-6);
  const means = new Float64Array(given.length);
  const sums = new Float64Array(topics);
  const order = Uint32Array.from(samples.keys());
  const dice = openDice(seed);
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, dice);
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const { topic, places, values, worth } = sample;
      const kept = places.map(() => dice() >= LEFT_OUT);
      sums.fill(0);
      for (let unit = 0; unit < places.length; unit += 1) {
        if (kept[unit] !== true) continue;
        const row = (places[unit] ?? 0) * topics;
        const value = values[unit] ?? 0;
        for (let at = 0; at < topics; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row + at] ?? 0) * value;
      }
      findErrors(sums, topic, worth);
      for (let unit = 0; unit < places.length; unit += 1) {
        if (kept[unit] !== true) continue;
        const row = (places[unit] ?? 0) * topics;
        const value = values[unit] ?? 0;
        for (let at = 0; at < topics; at += 1) {
          const cell = row + at;
          if (open[cell] !== 1) continue;
          const weight = weights[cell] ?? 0;
          const slope = (sums[at] ?? 0) * value + DECAY * weight;
          const path = (moved[cell] ?? 0) + slope * slope;
          moved[cell] = path;
          weights[cell] = Math.max(0, weight - (RATE * slope) / Math.sqrt(path));
        }
      }
    }
    if (round >= ROUNDS / 2)
      for (let cell = 0; cell < means.length; cell += 1)
        means[cell] = (means[cell] ?? 0) + (weights[cell] ?? 0) / (ROUNDS / 2);
  }
  return means;
}

/** Gives the places of the weights, those that move most first: by their size, and less by how often their unit is said. */
function orderByMove(weights: Float64Array, samples: readonly Sample[], topics: number): number[] {
  const said = new Float64Array(weights.length / topics);
  for (const { places, values } of samples)
    places.forEach((place, at) => (said[place] = (said[place] ?? 0) + (values[at] ?? 0)));
  const moves = weights.map((weight, cell) => weight * (said[Math.floor(cell / topics)] ?? 0) ** OFTEN);
  return [...moves.keys()]
    .filter((cell) => (moves[cell] ?? 0) > 0)
    .sort((one, other) => (moves[other] ?? 0) - (moves[one] ?? 0) || one - other);
}

function meanOf(runs: readonly Float64Array[]): Float64Array {
  const [first = new Float64Array()] = runs;
  return first.map((_, cell) => runs.reduce((sum, run) => sum + (run[cell] ?? 0), 0) / runs.length);
}

/**
 * Learns from examples which units speak for which topics: softmax regression whose weights are never negative. First with every weight;
 * then again with the greatest alone; then the finer ones beside these, which stay as they are. Rounded to levels. The same
 * examples always give the same levels; no examples, none.
 */
export function learnWeights(examples: readonly Example[], topics: number, size: Size): Learned {
  const vocabulary = chooseVocabulary(examples, topics, size.units);
  const rarities = findRarities(examples, vocabulary);
  const samples = readSamples(examples, topics, vocabulary, rarities);
  const none = new Float64Array(vocabulary.length * topics);
  const all = new Uint8Array(none.length).fill(1);
  const order = orderByMove(train(samples, topics, none, all, FIRST), samples, topics);
  const learn = (given: Float64Array, cells: readonly number[]): Float64Array => {
    const open = new Uint8Array(none.length);
    for (const cell of cells) open[cell] = 1;
    return meanOf(AGAIN.map((seed) => train(samples, topics, given, open, seed)));
  };
  const finerCells = order.slice(size.weights, size.weights + size.finer);
  const coarse = learn(none, order.slice(0, size.weights));
  const whole = finerCells.length === 0 ? coarse : learn(coarse, finerCells);
  const worth = (weight: number, cell: number): number => weight * (rarities[Math.floor(cell / topics)] ?? 0);
  const used = coarse.map(worth).filter((weight) => weight > 0);
  const step = (used.toSorted().at(-Math.ceil(used.length / 50)) ?? 0) / MOST_LEVEL;
  const toLevels = (weights: Float64Array): Levels => {
    const levels = new Map<string, number[]>();
    for (const [place, code] of vocabulary.entries()) {
      const row = Array.from({ length: topics }, (_, topic) => {
        const cell = place * topics + topic;
        return Math.min(MOST_LEVEL, Math.round(worth(weights[cell] ?? 0, cell) / step));
      });
      if (row.some((level) => level > 0)) levels.set(code, row);
    }
    return levels;
  };
  const added = whole.map((weight, cell) => weight - (coarse[cell] ?? 0));
  return { levels: toLevels(coarse), finer: toLevels(added), step };
}
