import type { CompiledWords } from './compile-words.ts';
import type { ErrorTarget, LookupTable } from './lookup.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * What the endpoint `search/records.json` writes and the integration search-index eats. `browser` goes, as it is, into
 * `pagefind/words.json`: the browser must fold with the very list that the index was built with, so fetch it with
 * `cache: 'no-cache'`.
 */
export interface SearchSource {
  readonly records: readonly SearchRecord[];
  /** The dictionary of errors, for `pagefind/errors.json`, which is fetched when a code or a sentence is asked for. */
  readonly errors: readonly ErrorTarget[];
  readonly browser: { readonly words: CompiledWords; readonly table: LookupTable };
}
