import type { Example } from './learn-weights.ts';

/** What is said once says more of the mouth it came from than of the trouble. */
const LEAST_SAID = 2;
/** Taken off each count: a topic that has a unit once only may have it by chance. */
const DOUBT = 0.5;

/**
 * Chooses the units that tell most about the topics, at most so many: by the information that a unit's being said gives of the
 * topic, times how often it is said. Every unit costs the visitor bytes.
 */
export function chooseVocabulary(examples: readonly Example[], topics: number, most: number): string[] {
  const said = new Map<string, number[]>();
  const sizes = new Array<number>(topics).fill(0);
  for (const { topic, units } of examples) {
    sizes[topic] = (sizes[topic] ?? 0) + 1;
    for (const { code } of units) {
      const counts = said.get(code) ?? new Array<number>(topics).fill(0);
      counts[topic] = (counts[topic] ?? 0) + 1;
      said.set(code, counts);
    }
  }
  const told = [...said].flatMap(([code, counts]) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    if (all < LEAST_SAID) return [];
    const information = counts.reduce((sum, count, topic) => {
      const sure = count - DOUBT;
      const usual = (sizes[topic] ?? 0) / examples.length;
      return sure > 0 ? sum + sure * Math.log(sure / all / usual) : sum;
    }, 0);
    return [{ code, information }];
  });
  return told
    .sort((a, b) => b.information - a.information || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map(({ code }) => code);
}
