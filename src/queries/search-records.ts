import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { compileWords } from '../lib/search/compile-words.ts';
import type { ErrorTarget, LookupTable, LookupTarget } from '../lib/search/lookup.ts';
import { isSentence } from '../lib/search/find-sentence.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import type { SearchSource } from '../lib/search/search-source.ts';
import { type ErrorEntry, listErrors } from './errors.ts';
import { listGuides, listSteps } from './guides.ts';
import { listOverviews } from './overviews.ts';
import { sayPlainly } from './sentences.ts';
import { phrasesOf } from './symptoms.ts';

/** The topic of whatever is looked up by a code. */
const codesTopic = 'send/error-code';

async function listRecords(): Promise<SearchRecord[]> {
  const overviews = (await listOverviews()).map(async ({ id, data }) => ({
    topic: data.topic,
    url: `/${id}/`,
    number: data.number,
    title: data.title,
    answer: data.hint,
    phrases: await phrasesOf(data.topic),
    steps: [],
  }));
  const guides = (await listGuides()).map(async (guide) => ({
    topic: guide.id,
    url: `/${guide.id}/`,
    number: guide.data.number,
    title: guide.data.title,
    answer: await sayPlainly(guide.data.hint),
    phrases: await phrasesOf(guide.id),
    steps: (await listSteps(guide)).map(({ id, title }) => ({ fragment: id, title })),
  }));
  return Promise.all([...overviews, ...guides]);
}

function toTarget({ topic, url, title, answer }: SearchRecord): LookupTarget {
  return { topic, url, title, answer };
}

function findTarget(records: readonly SearchRecord[], topic: string): LookupTarget {
  const record = records.find((one) => one.topic === topic);
  if (!record) throw new Error(`案内「${topic}」がありません。さがす仕組みに要ります。`);
  return toTarget(record);
}

/** What people ask for by: a number, or the words of the sentence. */
function askedBy(entry: ErrorEntry): Pick<ErrorTarget, 'code' | 'says'> {
  switch (entry.collection) {
    case 'codes':
      return { code: entry.id };
    case 'serverSentences':
      return { says: entry.data.wordings.map(({ text }) => text) };
    case 'appErrors':
      return {
        ...(entry.data.code === undefined ? {} : { code: entry.data.code.toLowerCase() }),
        says: entry.data.screen.filter(isSentence),
      };
  }
}

async function listErrorTargets(): Promise<ErrorTarget[]> {
  return Promise.all(
    (await listErrors()).map(async (entry) => ({
      ...askedBy(entry),
      // An error of an app is looked up by its number, and its guide is what answers it.
      topic: entry.collection === 'appErrors' ? (entry.data.next[0]?.guide ?? codesTopic) : codesTopic,
      url: `/errors/${entry.id}/`,
      title: entry.collection === 'codes' ? `${entry.data.shown}　${entry.data.title}` : entry.data.title,
      answer: await sayPlainly(entry.data.what),
    })),
  );
}

function writeLookupTable(records: readonly SearchRecord[]): LookupTable {
  return {
    guides: records.map((record) => ({ number: record.number, ...toTarget(record) })),
    addressCheck: findTarget(records, 'send/address'),
    errorCodes: findTarget(records, codesTopic),
  };
}

/** Gathers everything that the search index is built from; a fault in the word list stops the build in its author's words. */
export async function readSearchSource(): Promise<SearchSource> {
  const compiled = compileWords(parse(readFileSync(path.resolve('content/search-words.yaml'), 'utf8')));
  if (compiled.kind === 'faulty')
    throw new Error(`content/search-words.yaml：\n${compiled.faults.join('\n')}`);
  const records = await listRecords();
  return {
    records,
    errors: await listErrorTargets(),
    browser: { words: compiled.words, table: writeLookupTable(records) },
  };
}
