import type { CompiledWords } from './compile-words.ts';
import type { SentenceBook } from './find-sentence.ts';
import type { CodeTarget, LookupTable } from './lookup.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What the endpoint `search/records.json` writes and the integration search-index eats. `words` and `table` go, with the scale of the
 * index, into `pagefind/words.json`, the dictionary of errors into `codes.json` and `sentences.json`, which are fetched when a question asks for them.
 */
export interface SearchSource {
  readonly records: readonly SearchRecord[];
  /** What people say of things that no guide answers. */
  readonly offTopic: readonly string[];
  readonly words: CompiledWords;
  readonly table: LookupTable;
  readonly codes: readonly CodeTarget[];
  readonly sentences: SentenceBook;
}
