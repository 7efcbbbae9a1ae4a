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

const groups = [
  ['send', '送れないとき'],
  ['receive', '届かないとき'],
  ['last', 'どれでも直らないとき'],
] as const;

/** The items of the checklist in the article's order, by the number of their guides, in their three groups. */
export async function listChecklist(): Promise<{ group: string; title: string; rows: ChecklistRow[] }[]> {
  const rows = (await getCollection('checklist')).map(async ({ id, data }) => {
    const { number, path, menu } = await findGuideRow(data.guide, `content/checklist.yaml の ${id}`);
    return { id, number, path, menu, data };
  });
  const sorted = (await Promise.all(rows)).toSorted((a, b) => a.number - b.number);
  return groups.map(([group, title]) => ({
    group,
    title,
    rows: sorted.filter((row) => row.data.group === group),
  }));
}
