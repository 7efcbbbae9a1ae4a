import { type CollectionEntry, getCollection } from 'astro:content';

type Overview = CollectionEntry<'overviews'>;

/** Both overviews, 送れない first. */
export async function listOverviews(): Promise<Overview[]> {
  return (await getCollection('overviews')).toSorted((a, b) => a.data.number - b.data.number);
}

/** The overview that a guide stands under, for its breadcrumb: `send/…` and `receive/…` have one. */
export async function findOverview(guideId: string): Promise<{ name: string; path: string } | undefined> {
  const folder = guideId.split('/')[0] ?? '';
  const overview = (await getCollection('overviews')).find(({ id }) => id === folder);
  return overview && { name: overview.data.menu, path: `/${folder}/` };
}
