import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives the full path of every HTML file of a finished build. */
export function listHtml(dir: URL): string[] {
  const root = fileURLToPath(dir);
  return globSync('**/*.html', { cwd: root }).map((file) => path.join(root, file));
}
