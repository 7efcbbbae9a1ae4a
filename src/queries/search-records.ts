import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { parse } from 'yaml';
import { compileWords } from '../lib/search/compile-words.ts';
import { isPlain, type SentenceBook } from '../lib/search/find-sentence.ts';
import { isSentence } from '../lib/search/is-sentence.ts';
import type { CodeTarget, LookupTable, LookupTarget } from '../lib/search/lookup.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import type { SearchSource } from '../lib/search/search-source.ts';
import { readBounceRules } from './bounce-data.ts';
import { type ErrorEntry, listErrors } from './errors.ts';
import { listGuides, listSteps } from './guides.ts';
import { listOverviews } from './overviews.ts';
import { sayPlainly } from './sentences.ts';
import { phrasesOf } from './symptoms.ts';

/** The topic of whatever is looked up by a code. */
const codesTopic = 'send/error-code';
/** The file of content/symptoms with what no guide answers. */
const offTopic = 'off-topic';

async function listRecords(): Promise<SearchRecord[]> {
  const overviews = (await listOverviews()).map(async ({ id, data }) => ({
    topic: data.topic,
    url: `/${id}/`,
    number: data.number,
    title: data.title,
    answer: data.hint,
    side: [],
    phrases: await phrasesOf(data.topic),
    steps: [],
  }));
  const guides = (await listGuides()).map(async (guide) => ({
    topic: guide.id,
    url: `/${guide.id}/`,
    number: guide.data.number,
    title: guide.data.title,
    answer: await sayPlainly(guide.data.hint),
    side: guide.data.side,
    phrases: await phrasesOf(guide.id),
    steps: (await listSteps(guide)).map(({ id, title }) => ({ fragment: id, title })),
  }));
  return Promise.all([...overviews, ...guides]);
}

function toTarget({ topic, url, title, answer, side }: SearchRecord): LookupTarget {
  return { topic, url, title, answer, side };
}

function findTarget(records: readonly SearchRecord[], topic: string): LookupTarget {
  const record = records.find((one) => one.topic === topic);
  if (!record) throw new Error(`案内「${topic}」がありません。さがす仕組みに要ります。`);
  return toTarget(record);
}

async function toErrorTarget(entry: ErrorEntry): Promise<LookupTarget> {
  return {
    // An error of an app is looked up by its number, and its guide is what answers it.
    topic: entry.collection === 'appErrors' ? (entry.data.next[0]?.guide ?? codesTopic) : codesTopic,
    url: `/errors/${entry.id}/`,
    title: entry.collection === 'codes' ? `${entry.data.shown}　${entry.data.title}` : entry.data.title,
    answer: await sayPlainly(entry.data.what),
    side: entry.data.side,
  };
}

function codeOf(entry: ErrorEntry): string | undefined {
  if (entry.collection === 'codes') return entry.id;
  return entry.collection === 'appErrors' ? entry.data.code?.toLowerCase() : undefined;
}

function sentencesOf(entry: ErrorEntry): string[] {
  switch (entry.collection) {
    case 'codes':
      return [];
    case 'serverSentences':
      return entry.data.wordings.map(({ text }) => text).filter(isSentence);
    case 'appErrors':
      return entry.data.screen.filter(isSentence);
  }
}

async function readSentences(
  errors: readonly ErrorEntry[],
  records: readonly SearchRecord[],
): Promise<SentenceBook> {
  const pages = errors.map(async (entry) => ({
    ...(await toErrorTarget(entry)),
    says: sentencesOf(entry),
  }));
  const causes = await getCollection('causes');
  const { words, rules } = readBounceRules();
  return {
    pages: (await Promise.all(pages)).filter(({ says }) => says.length > 0),
    words,
    rules: rules.filter(isPlain).flatMap(({ cause, says }) => {
      const topic = guideOf(causes.find(({ id }) => id === cause));
      return topic === undefined ? [] : [{ says, target: findTarget(records, topic) }];
    }),
  };
}

/** The guide that a cause's next step links to. */
function guideOf(cause: CollectionEntry<'causes'> | undefined): string | undefined {
  return cause && /\(guide:([a-z/-]+)/u.exec(cause.data.now)?.[1];
}

async function readCodes(errors: readonly ErrorEntry[]): Promise<CodeTarget[]> {
  const codes = errors.map(async (entry): Promise<CodeTarget[]> => {
    const code = codeOf(entry);
    return code === undefined ? [] : [{ code, ...(await toErrorTarget(entry)) }];
  });
  return (await Promise.all(codes)).flat();
}

function writeLookupTable(records: readonly SearchRecord[]): LookupTable {
  return {
    guides: records.map((record) => ({ number: record.number, ...toTarget(record), steps: record.steps })),
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
  const errors = await listErrors();
  return {
    records,
    offTopic: await phrasesOf(offTopic),
    words: compiled.words,
    table: writeLookupTable(records),
    codes: await readCodes(errors),
    sentences: await readSentences(errors, records),
  };
}
