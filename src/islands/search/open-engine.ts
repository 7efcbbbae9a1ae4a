import type { SearchUnit } from '../../lib/search/ask-engine.ts';
import type { CompiledWords } from '../../lib/search/compile-words.ts';
import { type Lexicon, openWords } from '../../lib/search/find-concepts.ts';
import type { SentenceBook } from '../../lib/search/find-sentence.ts';
import { asksFor, type CodeTarget, type Dictionary, type LookupTable } from '../../lib/search/lookup.ts';
import { ENGINE_RANKING, type EngineHit, type IndexScale } from '../../lib/search/rank.ts';
import { LAYERS } from '../../lib/search/write-contents.ts';

/** What Pagefind says of one record; `data` fetches where it stands. */
export interface PagefindHit extends EngineHit {
  data: () => Promise<{ url: string }>;
}

/** The part of Pagefind's API that is used. */
interface Pagefind {
  search: (term: string) => Promise<{ results: readonly PagefindHit[] }>;
}
interface PagefindModule {
  createInstance: (options: Readonly<Record<string, unknown>>) => Promise<Pagefind>;
}

/** What `words.json` holds; `probes` are the first words of the chunks of the index. */
interface Words {
  words: CompiledWords;
  table: LookupTable;
  scale: IndexScale;
  probes: readonly string[];
}

/** What a question asks for of the dictionary of errors; `missing` where a part of that could not be fetched. */
export interface FetchedDictionary extends Dictionary {
  missing: boolean;
}

/** The search made ready: the word list, the table of numbers, the engine, and the way to the dictionary of errors. */
export interface Engine {
  lexicon: Lexicon;
  table: LookupTable;
  scale: IndexScale;
  search: SearchUnit<PagefindHit>;
  /** The layers of the index that are there to be asked. */
  layers: readonly string[];
  /** Rejects where chunks of the coarse layer could not be had: Pagefind itself takes their words for unknown ones. */
  verify: () => Promise<void>;
  /** Fetches the finer layer, once, while questions go on being answered without. */
  refine: () => void;
  /** Fetches what a question asks for of the dictionary. */
  dictionary: (question: string) => Promise<FetchedDictionary>;
}

/** Keeps what was had; null where it could not be had, and the next call tries again. */
function once<T>(get: () => Promise<T>): () => Promise<T | null> {
  let had: Promise<T | null> | undefined;
  return () =>
    (had ??= get().catch(() => {
      had = undefined;
      return null;
    }));
}

async function fetchJson<T>(url: string, options?: RequestInit): Promise<T> {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}

async function fetchSentences(url: string): Promise<Dictionary['findSentence']> {
  const [{ openSentences }, book] = await Promise.all([
    import('../../lib/search/find-sentence.ts'),
    fetchJson<SentenceBook>(url),
  ]);
  return openSentences(book);
}

/** Fetches Pagefind and the word list from the folder of the index. Rejects where they cannot be had: offline, blocked, not built. */
export async function openEngine(folder: string): Promise<Engine> {
  const [{ createInstance }, { words, table, scale, probes }] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    // The list must be the one that the index was folded with, so the cache is asked whether it still is.
    fetchJson<Words>(`${folder}words.json`, { cache: 'no-cache' }),
  ]);
  // Its own instance, since the shared one never forgets a failure. A worker would freeze over its garbage with many records, and a
  // policy sent as a header would have to allow it as well. Addresses come from the root, as the table has them.
  const options = { noWorker: true, basePath: folder, baseUrl: '/', ranking: ENGINE_RANKING };
  const pagefind = await createInstance(options);
  const search: Engine['search'] = async (code) => (await pagefind.search(code)).results;
  const fetchLayer = async (letter: string): Promise<void> => {
    const own = probes.filter((probe) => probe.startsWith(letter));
    const found = await Promise.all(own.map(search));
    if (found.some((hits) => hits.length === 0)) throw new Error('a chunk of the index is missing');
  };
  const coarse = once(() => fetchLayer(LAYERS.coarse).then(() => true));
  const finer = once(() => fetchLayer(LAYERS.finer).then(() => true));
  const codes = once(() => fetchJson<readonly CodeTarget[]>(`${folder}codes.json`));
  const sentences = once(() => fetchSentences(`${folder}sentences.json`));
  const engine: Engine = {
    layers: [LAYERS.coarse],
    verify: async () => {
      if ((await coarse()) === null) throw new Error('the index is not whole');
    },
    refine: () => {
      void finer().then((had) => {
        if (had !== null) engine.layers = Object.values(LAYERS);
      });
    },
    dictionary: async (question) => {
      const asked = asksFor(question);
      const [known, findSentence] = await Promise.all([
        asked.codes ? codes() : [],
        asked.sentences ? sentences() : () => null,
      ]);
      return {
        codes: known ?? [],
        findSentence: findSentence ?? (() => null),
        missing: known === null || findSentence === null,
      };
    },
    lexicon: openWords(words),
    table,
    scale,
    search,
  };
  return engine;
}
