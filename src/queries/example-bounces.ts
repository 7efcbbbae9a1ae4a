import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { text } from '../schemas/text.ts';

const folder = 'content/example-bounces';

/** A bounce to try the reader with: made up, real in its form. */
export interface ExampleBounce {
  /** The name of its file, and of its address on the site. */
  id: string;
  title: string;
  mail: string;
}

/** The examples in the order of content/example-bounces/names.yaml; one without its file stops the build. */
export function listExampleBounces(): ExampleBounce[] {
  const names = z
    .record(z.string(), text(`${folder}/names.yaml：ボタンの言葉を書いてください。`))
    .parse(parse(readFileSync(path.resolve(folder, 'names.yaml'), 'utf8')));
  return Object.entries(names).map(([id, title]) => ({
    id,
    title,
    mail: readFileSync(path.resolve(folder, `${id}.eml`), 'utf8'),
  }));
}
