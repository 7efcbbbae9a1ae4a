import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { symptomsSchema } from '../../src/schemas/symptoms.ts';
import { guides, overviews } from './support/read-content.ts';

/** What no guide answers stands beside the guides' phrases. */
const offTopic = 'off-topic';

describe('content/symptoms', () => {
  const entries = globSync('**/*.yaml', { cwd: 'content/symptoms' }).map((file) => ({
    id: file.replaceAll('\\', '/').replace(/\.yaml$/u, ''),
    ...symptomsSchema.parse(parse(readFileSync(`content/symptoms/${file}`, 'utf8'))),
  }));
  const topics = [...guides.map(({ id }) => id), ...overviews.map(({ data }) => data.topic)];

  it('has files that are named after guides or overviews', () => {
    expect(entries.map(({ id }) => id).filter((id) => id !== offTopic && !topics.includes(id))).toEqual([]);
  });

  it.each([...topics, offTopic])('has twenty-five phrases for %s', (topic) => {
    expect(entries.find(({ id }) => id === topic)?.phrases.length).toBeGreaterThanOrEqual(25);
  });

  it('has each phrase once', () => {
    const seen = new Set<string>();
    const twice = entries.flatMap(({ phrases }) =>
      phrases.filter((phrase) => seen.has(phrase) || !seen.add(phrase)),
    );
    expect(twice).toEqual([]);
  });

  it("names nobody's address", () => {
    const named = entries.flatMap(({ phrases }) =>
      phrases.filter((phrase) => /[\w.-]+@[\w-]+\.\w/u.test(phrase)),
    );
    expect(named).toEqual([]);
  });
});
