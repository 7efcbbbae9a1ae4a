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
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  init: () => Promise<void>;
  search: (term: string) => Promise<{ results: readonly PagefindHit[] }>;
}

/** What `words.json` holds. */
interface Words {
  words: CompiledWords;
  table: LookupTable;
  scale: IndexScale;
}

/** The search made ready: the word list, the table of numbers, the engine, and the way to the dictionary of errors. */
export interface Engine {
  lexicon: Lexicon;
  table: LookupTable;
  scale: IndexScale;
  search: SearchUnit<PagefindHit>;
  /** The layers of the index that are there to be asked. */
  layers: readonly string[];
  /** Fetches the finer layer, once, while questions go on being answered without. */
  refine: () => void;
  /** Fetches what a question asks for of the dictionary; without a connection it is empty, and the question is answered without. */
  dictionary: (question: string) => Promise<Dictionary>;
}

/** Keeps what was had; after a failure the next call tries again, and this one goes on without. */
function once<T>(get: () => Promise<T>, without: T): () => Promise<T> {
  let had: Promise<T> | undefined;
  return () =>
    (had ??= get().catch(() => {
      had = undefined;
      return without;
    }));
}

/** Words at the beginning, in the middle and at the end of a layer: asked for, they bring its chunks. */
const corners = ['a', 'm', 'z'];

const knowsNothing: Dictionary['findSentence'] = () => null;

async function fetchSentences(url: string): Promise<Dictionary['findSentence']> {
  const [{ openSentences }, book] = await Promise.all([
    import('../../lib/search/find-sentence.ts'),
    fetch(url).then((response) => response.json() as Promise<SentenceBook>),
  ]);
  return openSentences(book);
}

/** Fetches Pagefind and the word list from the folder of the index. Rejects where they cannot be had: offline, blocked, not built. */
export async function openEngine(folder: string, site: string): Promise<Engine> {
  const [pagefind, { words, table, scale }] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    // The list must be the one that the index was folded with, so the cache is asked whether it still is.
    fetch(`${folder}words.json`, { cache: 'no-cache' }).then((response) => response.json() as Promise<Words>),
  ]);
  // A worker would freeze over its garbage with many records, and a policy sent as a header would have to allow it as well.
  await pagefind.options({ noWorker: true, basePath: folder, baseUrl: site, ranking: ENGINE_RANKING });
  await pagefind.init();
  const codes = once<readonly CodeTarget[]>(
    async () => (await fetch(`${folder}codes.json`)).json() as Promise<readonly CodeTarget[]>,
    [],
  );
  const sentences = once(() => fetchSentences(`${folder}sentences.json`), knowsNothing);
  const search: Engine['search'] = async (code) => (await pagefind.search(code)).results;
  let refined: Promise<unknown> | undefined;
  const engine: Engine = {
    layers: [LAYERS.coarse],
    refine: () => {
      refined ??= Promise.all(corners.map((letter) => search(LAYERS.finer + letter.repeat(4)))).then(
        () => (engine.layers = Object.values(LAYERS)),
        () => (refined = undefined),
      );
    },
    dictionary: async (question) => {
      const asked = asksFor(question);
      const [known, findSentence] = await Promise.all([
        asked.codes ? codes() : [],
        asked.sentences ? sentences() : knowsNothing,
      ]);
      return { codes: known, findSentence };
    },
    lexicon: openWords(words),
    table,
    scale,
    search,
  };
  return engine;
}
