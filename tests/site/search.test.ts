import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { askBox, type Asked } from '../bench/search/ask-box.ts';

interface Row {
  q: string;
  topic: string | null;
  also: string[];
}

/** Phrases that no writer of content/symptoms has seen: never add to both. */
const readRows = (name: string): Row[] =>
  readFileSync(`tests/fixtures/search/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const sets = ['phrases', 'variants', 'off-topic'] as const;

describe('the search, on phrases that nobody has seen who taught it', () => {
  const rows = Object.fromEntries(sets.map((name) => [name, readRows(name)]));
  const answers: Record<string, Asked[]> = {};
  const share = (name: string, test: (answer: Asked, row: Row) => boolean): number => {
    const asked = rows[name] ?? [];
    const hits = asked.filter((row, index) => {
      const answer = answers[name]?.[index];
      return answer !== undefined && test(answer, row);
    });
    return hits.length / asked.length;
  };
  const answersAmong =
    (count: number) =>
    ({ results }: Asked, { topic, also }: Row): boolean =>
      results.slice(0, count).some((result) => [topic, ...also].includes(result.topic));

  beforeAll(async () => {
    const { asked } = await askBox(
      'dist',
      sets.flatMap((name) => (rows[name] ?? []).map(({ q }) => q)),
    );
    for (const name of sets) answers[name] = asked.splice(0, rows[name]?.length ?? 0);
  }, 120_000);

  it.each([
    ['phrases', 0.92, 0.98],
    ['variants', 0.88, 0.95],
  ])('finds the guide for the %s: first, and among three', (name, first, three) => {
    expect(rows[name]?.length).toBeGreaterThan(100);
    expect(share(name, answersAmong(1))).toBeGreaterThanOrEqual(first);
    expect(share(name, answersAmong(3))).toBeGreaterThanOrEqual(three);
  });

  it.each(['phrases', 'variants'])('neither shows nothing nor is unsure for many of the %s', (name) => {
    expect(share(name, ({ results }) => results.length === 0)).toBeLessThanOrEqual(0.005);
    expect(share(name, ({ sure }) => !sure)).toBeLessThanOrEqual(0.1);
  });

  it('answers few questions as if sure that no guide answers', () => {
    expect(share('off-topic', ({ sure }) => sure)).toBeLessThanOrEqual(0.25);
  });
});
