import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownTargets } from '../lib/links/resolve-target.ts';

const guidesFolder = path.resolve('content/guides');
/** The folders whose files are pages of the dictionary of errors. */
const errorFolders = ['codes', 'server-sentences', 'app-errors'];

/** Reads from the files of content/ what a link may lead to; a remark plugin runs before any collection can be asked. */
export function readKnownTargets(): KnownTargets {
  const guides = new Map<string, Set<string>>();
  for (const file of globSync('**/*.mdx', { cwd: guidesFolder })) {
    const source = readFileSync(path.join(guidesFolder, file), 'utf8');
    const steps = [...source.matchAll(/<Step(?:\s+[a-z-]+="[^"]*")*?\s+id="([^"]+)"/gu)].map(
      (match) => match[1] ?? '',
    );
    guides.set(file.replace(/\.mdx$/u, '').replaceAll('\\', '/'), new Set([...steps, 'still']));
  }
  const errors = errorFolders.flatMap((folder) =>
    globSync('*.yaml', { cwd: path.resolve('content', folder) }).map((file) => file.replace(/\.yaml$/u, '')),
  );
  return { guides, errors: new Set(errors) };
}
