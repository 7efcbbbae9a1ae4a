import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { CompiledWords } from '../lib/search/compile-words.ts';
import { openWords } from '../lib/search/find-concepts.ts';
import type { SearchRecord } from '../lib/search/search-record.ts';
import { writeMeta } from '../lib/search/search-record.ts';
import type { SearchSource } from '../lib/search/search-source.ts';
import { writeContents } from '../lib/search/write-contents.ts';

/** Of all that Pagefind writes, the site asks only for these. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]*\.pf_meta|(index|fragment)\/.*)$/;

const SIGNATURE = 'pagefind_dcd';

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSource(value: unknown): value is SearchSource {
  return (
    isRecord(value) &&
    Array.isArray(value['records']) &&
    Array.isArray(value['errors']) &&
    isRecord(value['browser'])
  );
}

/**
 * Pagefind keeps the indexed text of every record beside its metadata, for excerpts. Ours is codes that nobody reads:
 * without them the file is a tenth. What is not in the shape that Pagefind 1.6 writes comes back as it was.
 */
function dropContent(file: Uint8Array): Uint8Array {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith(SIGNATURE)) return file;
  const group: unknown = JSON.parse(text.slice(SIGNATURE.length));
  if (!isRecord(group) || !Object.values(group).every(isRecord)) return file;
  const bare = Object.entries(group).map(([id, fragment]) => [
    id,
    Object.assign({}, fragment, { content: '' }),
  ]);
  return gzipSync(SIGNATURE + JSON.stringify(Object.fromEntries(bare)), { level: 9 });
}

/** Builds the index of the records, folded with the words, into `outputPath`, and gives the paths of the files written. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  words: CompiledWords,
  outputPath: string,
): Promise<string[]> {
  const contents = writeContents(records, openWords(words));
  const created = await createIndex({ maxFragments: 1 });
  if (created.index === undefined) throw new Error(`Pagefind did not start: ${created.errors.join('; ')}`);
  try {
    for (const [index, record] of records.entries()) {
      const added = await created.index.addCustomRecord({
        url: record.url,
        content: contents[index] ?? '',
        language: 'und',
        meta: writeMeta(record),
      });
      if (added.errors.length > 0)
        throw new Error(`Pagefind refused ${record.topic}: ${added.errors.join('; ')}`);
    }
    const built = await created.index.getFiles();
    if (built.errors.length > 0) throw new Error(`Pagefind wrote no index: ${built.errors.join('; ')}`);
    const needed = built.files.filter((file) => NEEDED.test(file.path));
    for (const file of needed) {
      const path = join(outputPath, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.path.startsWith('fragment/') ? dropContent(file.content) : file.content);
    }
    return needed.map((file) => file.path);
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
        if (!isSource(source)) throw new Error('search/records.json is not { records, errors, browser }');
        const outputPath = join(root, 'pagefind');
        const files = await writeSearchIndex(source.records, source.browser.words, outputPath);
        await writeFile(join(outputPath, 'words.json'), JSON.stringify(source.browser));
        await writeFile(join(outputPath, 'errors.json'), JSON.stringify(source.errors));
        await rm(sourcePath);
        logger.info(`${source.records.length} records, ${files.length + 2} files`);
      },
    },
  };
}
