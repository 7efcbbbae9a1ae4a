import { type CollectionEntry, getCollection } from 'astro:content';
import { isJapanese } from '../lib/codes/is-japanese.ts';

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

/** A line of the dictionary's index: a number with its meaning, or the words on the screen. */
export interface ErrorRow {
  id: string;
  number: string | null;
  text: string;
  english: boolean;
  hint: string | null;
}

function toRow({ id, collection, data }: ErrorEntry): ErrorRow {
  if (collection === 'codes') return { id, number: id, text: data.title, english: false, hint: null };
  const english = !isJapanese(data.shown);
  if (/^0x/iu.test(data.shown))
    return { id, number: data.shown, text: data.title, english: false, hint: null };
  return { id, number: null, text: data.shown, english, hint: english ? data.title : null };
}

/** Whose messages these are, by the first word of their address. */
const families: readonly (readonly [string, RegExp])[] = [
  ['Thunderbirdの画面', /^thunderbird-/u],
  ['OutlookとWindowsのメールの画面', /^(?:outlook|windows)-/u],
  ['iPhone、iPad、Macの画面', /^apple-/u],
  ['Gmail、Android、そのほかの画面', /^(?!thunderbird-|outlook-|windows-|apple-)/u],
];

/** The dictionary as its index shows it: numbers, sentences, and the messages of each family of apps. */
export async function groupErrors(): Promise<{ title: string; rows: ErrorRow[] }[]> {
  const errors = await listErrors();
  const group = (title: string, belongs: (entry: ErrorEntry) => boolean) => ({
    title,
    rows: errors.filter(belongs).map(toRow),
  });
  return [
    group('三けたの番号', ({ collection, id }) => collection === 'codes' && !id.includes('.')),
    group('点で区切った番号', ({ collection, id }) => collection === 'codes' && id.includes('.')),
    group('サーバーの言葉', ({ collection }) => collection === 'serverSentences'),
    ...families.map(([title, pattern]) =>
      group(title, ({ collection, id }) => collection === 'appErrors' && pattern.test(id)),
    ),
  ].filter(({ rows }) => rows.length > 0);
}
