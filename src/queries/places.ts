import { getEntry } from 'astro:content';
import { stationIds, stationName } from '../lib/map/stations.ts';
import { pathOf } from './sentences.ts';

/** The five places of the map as links, in order. */
export async function listPlaces(): Promise<{ name: string; side: string; symptom: string; path: string }[]> {
  return Promise.all(
    stationIds.map(async (id) => {
      const place = await getEntry('places', id);
      if (!place) throw new Error(`content/places.yaml に「${id}」がありません。`);
      const { side, symptom, to } = place.data;
      return { name: stationName('send', id), side, symptom, path: pathOf(to) };
    }),
  );
}
