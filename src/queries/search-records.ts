import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { compileWords } from '../lib/search/compile-words.ts';
import type { LookupTable, LookupTarget } from '../lib/search/lookup.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import type { SearchSource } from '../lib/search/search-source.ts';
import { listCodes } from './errors.ts';
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

async function writeLookupTable(records: readonly SearchRecord[]): Promise<LookupTable> {
  const codes = (await listCodes()).map(async ({ id, data }) => ({
    code: id,
    topic: codesTopic,
    url: `/errors/${id}/`,
    title: `${data.shown}　${data.title}`,
    answer: await sayPlainly(data.what),
  }));
  return {
    guides: records.map((record) => ({ number: record.number, ...toTarget(record) })),
    codes: await Promise.all(codes),
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
  return { records, browser: { words: compiled.words, table: await writeLookupTable(records) } };
}
