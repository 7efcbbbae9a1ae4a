import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import type { CompiledWords } from '../../../src/lib/search/compile-words.ts';
import { openWords } from '../../../src/lib/search/find-concepts.ts';
import type { LookupTable } from '../../../src/lib/search/lookup.ts';
import { SIZE, writeContents } from '../../../src/lib/search/write-contents.ts';

function readPhrases(topic: string): string[] {
  const file = `content/symptoms/${topic}.yaml`;
  return (parse(readFileSync(file, 'utf8')) as { phrases: string[] }).phrases;
}

/**
 * Copies a built site and gives it an index of `times` as many records, each with its part of a guide's phrases, and room for as many
 * more weights, of which the phrases fill about half: for measuring time alone. Gives the folder, which the caller removes.
 */
export async function writeManyRecords(dist: string, times: number): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'many-'));
  cpSync(dist, folder, { recursive: true });
  const outputPath = path.join(folder, 'pagefind');
  const file = path.join(outputPath, 'words.json');
  const { words, table } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: CompiledWords;
    table: LookupTable;
  };
  const records = table.guides.flatMap((guide) =>
    Array.from({ length: times }, (_, part) => ({
      ...guide,
      url: `${guide.url}?part=${part}`,
      phrases: readPhrases(guide.topic).filter((_phrase, index) => index % times === part),
    })),
  );
  const size = {
    units: SIZE.units * times,
    weights: SIZE.weights * times,
    finer: SIZE.finer * times,
  };
  const contents = writeContents(records, readPhrases('off-topic'), openWords(words), size);
  for (const old of globSync('**/*.{pf_meta,pf_index,pf_fragment}', { cwd: outputPath }))
    rmSync(path.join(outputPath, old));
  const { probes } = await writeSearchIndex(
    records.map(({ url }) => url),
    contents,
    outputPath,
  );
  const scale = { records: records.length + 1, step: contents.step };
  writeFileSync(file, JSON.stringify({ words, table: { ...table, guides: records }, scale, probes }));
  return folder;
}
