import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { isRecord } from '../lib/is-record.ts';
import { openWords } from '../lib/search/find-concepts.ts';
import type { SearchSource } from '../lib/search/search-source.ts';
import { type Content, type Contents, LAYERS, writeContents } from '../lib/search/write-contents.ts';
import { lightenPagefind, readFirstWord } from './lighten-pagefind.ts';

/** Of all that Pagefind writes, the site asks only for these. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]*\.pf_meta|(index|fragment)\/.*)$/;

/**
 * Pagefind closes a chunk when so many entries are in it: for each page that holds a word one, and one for its weight and each place.
 */
const CHUNK = 20_000;
const ENTRIES = 3;
/** A word that nobody asks for, behind the last of the coarse layer. */
const DIVIDER = `${LAYERS.coarse}zzzzz`;

/** The record of what no guide answers has no page; the search says so itself. */
const OFF_TOPIC_URL = '/search/';

function isSource(value: unknown): value is SearchSource {
  return (
    isRecord(value) &&
    Array.isArray(value['records']) &&
    Array.isArray(value['offTopic']) &&
    Array.isArray(value['codes']) &&
    ['words', 'table', 'sentences'].every((name) => isRecord(value[name]))
  );
}

/** Pagefind takes a word's weight from the element around it, and from pages alone; as a weight it costs less than as a repetition. */
function writePage(content: Content, rest = ''): string {
  let level = 0;
  const words = content.map((word) => {
    const begins = word.level !== level;
    const ends = begins && level > 0 ? '</span>' : '';
    level = word.level;
    return `${ends} ${begins ? `<span data-pagefind-weight="${word.level}">` : ''}${word.code}`;
  });
  return `<!doctype html><html lang="und"><body>${words.join('')}${level > 0 ? '</span>' : ''}${rest}</body></html>`;
}

/**
 * Gives a word so often that it closes the chunk of the coarse layer's last words, which the first question fetches alone. A chunk
 * closes with the word that fills it, so that the ones before may hold as much too much as a word has entries.
 */
function writeDivider(contents: readonly Content[]): string {
  const coarse = contents.flat().filter(({ code }) => code.startsWith(LAYERS.coarse));
  const most = contents.length * ENTRIES * Math.ceil((coarse.length * ENTRIES) / CHUNK);
  return ` ${DIVIDER}`.repeat(CHUNK - ((coarse.length * ENTRIES) % CHUNK) + most);
}

/** Builds the index of coded records into `outputPath`; gives the paths of the files written, and the first word of each chunk. */
export async function writeSearchIndex(
  urls: readonly string[],
  contents: Contents,
  outputPath: string,
): Promise<{ files: string[]; probes: string[] }> {
  const created = await createIndex({ maxFragments: 1 });
  if (created.index === undefined) throw new Error(`Pagefind did not start: ${created.errors.join('; ')}`);
  try {
    const records = [
      ...urls.map((url, index) => ({ url, content: contents.records[index] ?? [] })),
      { url: OFF_TOPIC_URL, content: contents.offTopic },
    ];
    const divider = writeDivider(records.map(({ content }) => content));
    for (const [index, { url, content }] of records.entries()) {
      const page = writePage(content, index === 0 ? divider : '');
      const added = await created.index.addHTMLFile({ url, content: page });
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join('; ')}`);
    }
    const built = await created.index.getFiles();
    if (built.errors.length > 0) throw new Error(`Pagefind wrote no index: ${built.errors.join('; ')}`);
    const needed = built.files.filter((file) => NEEDED.test(file.path));
    for (const file of needed) {
      const path = join(outputPath, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, await lightenPagefind(file.path, file.content));
    }
    const chunks = needed.filter((file) => file.path.startsWith('index/'));
    return {
      files: needed.map((file) => file.path),
      probes: chunks.map((file) => readFirstWord(file.path, file.content)).sort(),
    };
  } finally {
    await close();
  }
}

/** Builds the search index after the pages: reads `search/records.json` out of the build and puts `pagefind/` in its place. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const sourcePath = join(root, 'search', 'records.json');
        const source: unknown = JSON.parse(await readFile(sourcePath, 'utf8'));
        if (!isSource(source)) throw new Error('search/records.json is not what search-source.ts says');
        const { records, offTopic, words, table, codes, sentences } = source;
        const outputPath = join(root, 'pagefind');
        const contents = writeContents(records, offTopic, openWords(words));
        const urls = records.map(({ url }) => url);
        const { files, probes } = await writeSearchIndex(urls, contents, outputPath);
        const scale = { records: records.length + 1, step: contents.step };
        const write = (name: string, data: unknown): Promise<void> =>
          writeFile(join(outputPath, name), JSON.stringify(data));
        await write('words.json', { words, table, scale, probes });
        await write('codes.json', codes);
        await write('sentences.json', sentences);
        await rm(sourcePath);
        logger.info(`${records.length} records, ${files.length + 3} files`);
      },
    },
  };
}
