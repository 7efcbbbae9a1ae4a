import { ENGINE_RANKING, type SearchUnit } from '../../lib/search/ask-engine.ts';
import type { CompiledWords } from '../../lib/search/compile-words.ts';
import { type Lexicon, openWords } from '../../lib/search/find-concepts.ts';
import type { ErrorTarget, LookupTable } from '../../lib/search/lookup.ts';
import type { EngineHit } from '../../lib/search/rank.ts';

/** What Pagefind says of one record; `data` fetches what is shown of it. */
export interface PagefindHit extends EngineHit {
  data: () => Promise<{ url: string; meta: Readonly<Record<string, string>> }>;
}

/** The part of Pagefind's API that is used. */
interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: readonly PagefindHit[] }>;
}

/** The search made ready: the word list, the table of numbers, the engine, and the way to the dictionary of errors. */
export interface Engine {
  lexicon: Lexicon;
  table: LookupTable;
  search: SearchUnit<PagefindHit>;
  /** Fetches the dictionary, once; without a connection it is empty, and the question is answered without. */
  errors: () => Promise<readonly ErrorTarget[]>;
}

/** Fetches Pagefind and the word list from the folder of the index. Rejects where they cannot be had: offline, blocked, not built. */
export async function openEngine(folder: string, site: string): Promise<Engine> {
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    // The list must be the one that the index was folded with, so the cache is asked whether it still is.
    fetch(`${folder}words.json`, { cache: 'no-cache' }).then(
      (response) => response.json() as Promise<{ words: CompiledWords; table: LookupTable }>,
    ),
  ]);
  // A worker would freeze over its garbage with many records, and a policy sent as a header would have to allow it as well.
  await pagefind.options({ noWorker: true, basePath: folder, baseUrl: site, ranking: ENGINE_RANKING });
  await pagefind.init();
  let errors: Promise<readonly ErrorTarget[]> | undefined;
  return {
    errors: () =>
      (errors ??= fetch(`${folder}errors.json`)
        .then((response) => response.json() as Promise<readonly ErrorTarget[]>)
        .catch(() => {
          errors = undefined;
          return [];
        })),
    lexicon: openWords(words.words),
    table: words.table,
    search: async (code) => (await pagefind.search(code)).results,
  };
}
