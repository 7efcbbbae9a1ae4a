import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { symptomsSchema } from '../../src/schemas/symptoms.ts';
import { guides, overviews } from './support/read-content.ts';

describe('content/symptoms.yaml', () => {
  const symptoms: unknown = parse(readFileSync('content/symptoms.yaml', 'utf8'));
  const entries = Object.entries(symptoms ?? {}).map(([id, phrases]: [string, unknown]) =>
    symptomsSchema.parse({ id, phrases }),
  );
  const topics = [...guides.map(({ id }) => id), ...overviews.map(({ data }) => data.topic)];

  it('has topics that are guides or overviews', () => {
    expect(entries.map(({ id }) => id).filter((id) => !topics.includes(id))).toEqual([]);
  });

  it.each(topics)('has ten phrases for %s', (topic) => {
    expect(entries.find(({ id }) => id === topic)?.phrases.length).toBeGreaterThanOrEqual(10);
  });

  it('has each phrase once', () => {
    const phrases = entries.flatMap((entry) => entry.phrases);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });
});
