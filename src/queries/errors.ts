import { type CollectionEntry, getCollection } from 'astro:content';

type Code = CollectionEntry<'codes'>;

/** An entry of the dictionary of errors: a number, a server's sentence or a mail app's message; its page is /errors/<id>/. */
export type ErrorEntry = Code | CollectionEntry<'serverSentences'> | CollectionEntry<'appErrors'>;

/** Every error code: reply codes first, then enhanced ones, each in their order. */
export async function listCodes(): Promise<Code[]> {
  const parts = (code: Code) => code.id.split('.').map(Number);
  return (await getCollection('codes')).toSorted((a, b) => {
    const [left, right] = [parts(a), parts(b)];
    if (left.length !== right.length) return left.length - right.length;
    const index = left.findIndex((part, at) => part !== right[at]);
    return index === -1 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
  });
}

/** The whole dictionary: codes, then sentences, then messages of apps, the latter two by their ids. */
export async function listErrors(): Promise<ErrorEntry[]> {
  const byId = (a: ErrorEntry, b: ErrorEntry) => a.id.localeCompare(b.id);
  return [
    ...(await listCodes()),
    ...(await getCollection('serverSentences')).toSorted(byId),
    ...(await getCollection('appErrors')).toSorted(byId),
  ];
}
