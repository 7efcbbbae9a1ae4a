import { type CollectionEntry, getCollection } from 'astro:content';
import { findGuideRow } from './guides.ts';

/** An item of the checklist with the number and path of its guide, in the order of the file. */
export interface ChecklistRow {
  id: string;
  number: number;
  path: string;
  menu: string;
  data: CollectionEntry<'checklist'>['data'];
}

/** Every item of the checklist, in the article's order: by the number of its guide. */
export async function listChecklist(): Promise<ChecklistRow[]> {
  const rows = (await getCollection('checklist')).map(async ({ id, data }) => {
    const { number, path, menu } = await findGuideRow(data.guide, `content/checklist.yaml の ${id}`);
    return { id, number, path, menu, data };
  });
  return (await Promise.all(rows)).toSorted((a, b) => a.number - b.number);
}
