import { type CollectionEntry, getCollection } from 'astro:content';

type Code = CollectionEntry<'codes'>;

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
