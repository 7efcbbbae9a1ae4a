import { type CollectionEntry, getCollection } from 'astro:content';
import { type Fact, type FactFolder, factFolders } from '../lib/facts/fact.ts';

/** A fact with the service or standard that it is about. */
export interface NamedFact {
  id: string;
  owner: string;
  /** The official address of the service, where there is one to go to. */
  url: string | undefined;
  fact: Fact;
}

/** The files of facts of one folder, or of all of them, in the order that tables show. */
export async function listFactSheets(from?: FactFolder): Promise<CollectionEntry<FactFolder>[]> {
  const sheets = await Promise.all((from ? [from] : factFolders).map((name) => getCollection(name)));
  return sheets.flat().toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/** All facts by id (`gmail/send-limit`). */
export async function allFacts(): Promise<ReadonlyMap<string, NamedFact>> {
  const sheets = await listFactSheets();
  return new Map(
    sheets.flatMap((sheet) =>
      Object.entries(sheet.data.facts).map(([key, fact]) => {
        const id = `${sheet.id}/${key}`;
        return [id, { id, owner: sheet.data.name, url: sheet.data.url, fact }] as const;
      }),
    ),
  );
}

/** Gives the fact of that id, or stops the build with a sentence for the author who named it. */
export async function findFact(id: string): Promise<NamedFact> {
  const fact = (await allFacts()).get(id);
  if (!fact)
    throw new Error(
      `「${id}」という数字はありません。content/providers などのファイルに書いてあるか、確かめてください。`,
    );
  return fact;
}
