import { globSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import type { Root } from 'mdast';
import { parse } from 'yaml';
import { factFolders } from '../../../src/lib/facts/fact.ts';
import { joinJapaneseLines } from '../../../src/markdown/join-japanese-lines.ts';
import { appErrorSchema } from '../../../src/schemas/app-error.ts';
import { checklistItemSchema } from '../../../src/schemas/checklist.ts';
import { codeSchema } from '../../../src/schemas/code.ts';
import { factSheetSchema } from '../../../src/schemas/fact-sheet.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { overviewSchema } from '../../../src/schemas/overview.ts';
import { placeSchema } from '../../../src/schemas/place.ts';
import { serverSentenceSchema } from '../../../src/schemas/server-sentence.ts';
import { wordsSchema } from '../../../src/schemas/words.ts';
import { parseMdx } from '../../support/parse-mdx.ts';

/** An entry of content/ with the file it stands in, from the root of the project. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
}

/** A guide with its body: as written, on the lines where it stands in the file, and parsed with its lines joined. */
export interface GuideEntry extends Entry<z.infer<typeof guideSchema>> {
  body: string;
  tree: Root;
}

function readFile(file: string): string {
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
}

function readFolder<T>(folder: string, schema: z.ZodType<T>): Entry<T>[] {
  return globSync('*.yaml', { cwd: `content/${folder}` })
    .toSorted()
    .map((name) => {
      const file = `content/${folder}/${name}`;
      return { id: name.replace(/\.yaml$/u, ''), file, data: schema.parse(parse(readFile(file))) };
    });
}

function readMap<T>(file: string, schema: z.ZodType<T>): Entry<T>[] {
  const entries: unknown = parse(readFile(file));
  if (typeof entries !== 'object' || entries === null) throw new Error(`${file} is no map`);
  return Object.entries(entries).map(([id, entry]) => ({ id, file, data: schema.parse(entry) }));
}

function readGuide(name: string): GuideEntry {
  const file = `content/guides/${name}`;
  const [whole = '', frontmatter = ''] = /^---\n(.*?)\n---\n/su.exec(readFile(file)) ?? [];
  const body = '\n'.repeat(whole.split('\n').length - 1) + readFile(file).slice(whole.length);
  const tree = parseMdx(body);
  joinJapaneseLines()(tree);
  return { id: name.replace(/\.mdx$/u, ''), file, data: guideSchema.parse(parse(frontmatter)), body, tree };
}

export const guides: readonly GuideEntry[] = globSync('**/*.mdx', { cwd: 'content/guides' })
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted()
  .map(readGuide);
export const overviews = readFolder('overviews', overviewSchema);
export const codes = readFolder('codes', codeSchema);
export const serverSentences = readFolder('server-sentences', serverSentenceSchema);
export const appErrors = readFolder('app-errors', appErrorSchema);
/** The whole dictionary of errors. */
export const errors = [...codes, ...serverSentences, ...appErrors];
export const checklist = readMap('content/checklist.yaml', checklistItemSchema);
export const places = readMap('content/places.yaml', placeSchema);
/** What one can ask the other party for, by the name that `<WordsFor of>` uses. */
export const words = readMap('content/words.yaml', wordsSchema);
export const factSheets = factFolders.flatMap((folder) => readFolder(folder, factSheetSchema));
