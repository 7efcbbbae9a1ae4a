import { getEntry } from 'astro:content';
import { listGuides, toRow } from './guides.ts';
import { listOverviews } from './overviews.ts';

/** What one line of the index by symptom leads to. */
export interface IndexRow {
  number: number;
  title: string;
  path: string;
}

/** So many phrases a guide stand in the index; the search knows them all. */
const shownPhrases = 5;

/** Every phrase that people say for a topic (`send/attachment`, `send/general`); none where there is no such file. */
export async function phrasesOf(topic: string): Promise<string[]> {
  return (await getEntry('symptoms', topic))?.data.phrases ?? [];
}

/** The index by symptom: overviews and guides by number, each with its first few phrases. */
export async function listSymptomIndex(): Promise<{ row: IndexRow; phrases: string[] }[]> {
  const overviews = (await listOverviews()).map(({ id, data }) => ({
    topic: data.topic,
    row: { number: data.number, title: data.title, path: `/${id}/` },
  }));
  const guides = (await listGuides()).map((guide) => ({ topic: guide.id, row: toRow(guide) }));
  const rows = [...overviews, ...guides].toSorted((a, b) => a.row.number - b.row.number);
  return Promise.all(
    rows.map(async ({ topic, row }) => ({ row, phrases: (await phrasesOf(topic)).slice(0, shownPhrases) })),
  );
}
