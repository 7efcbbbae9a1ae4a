import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownTargets } from '../lib/links/resolve-target.ts';

const guidesFolder = path.resolve('content/guides');
const codesFolder = path.resolve('content/codes');

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
  const codes = globSync('*.yaml', { cwd: codesFolder }).map((file) => file.replace(/\.yaml$/u, ''));
  return { guides, codes: new Set(codes) };
}
