import { readFileSync } from 'node:fs';
import path from 'node:path';
import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import type { BounceData, ShownCause, SpokenPart } from '../lib/bounce/bounce-data.ts';
import { compileRules } from '../lib/bounce/rules.ts';
import { href } from '../components/site/href.ts';
import { bounceRulesSchema } from '../schemas/bounce-rules.ts';
import { listQueues } from './queue-times.ts';
import { pathOf, showSentence } from './sentences.ts';

const file = 'content/bounce-rules.yaml';

async function speak(sentence: string): Promise<SpokenPart[]> {
  return (await showSentence(sentence)).map((part) =>
    part.kind === 'link' ? { text: part.text, href: href(part.path) } : { text: part.text },
  );
}

/** What a cause means, ready to be shown; paths come with the site's base. */
export async function listCauses(): Promise<Record<string, ShownCause>> {
  const shown = (await getCollection('causes')).map(async ({ id, data }): Promise<[string, ShownCause]> => [
    id,
    {
      name: data.name,
      short: data.short,
      side: data.side,
      now: await speak(data.now),
      failed: data.failed,
      retrying: data.retrying,
      map: data.map,
      waits: data.waits,
    },
  ]);
  return Object.fromEntries(await Promise.all(shown));
}

/** The rules as content/bounce-rules.yaml writes them; a fault in them stops the build in its author's words. */
export function readBounceRules(): z.infer<typeof bounceRulesSchema> {
  const read = bounceRulesSchema.safeParse(parse(readFileSync(path.resolve(file), 'utf8')));
  if (!read.success)
    throw new Error(
      `${file}：\n${read.error.issues.map((issue) => `${issue.path.join('.')}：${issue.message}`).join('\n')}`,
    );
  const compiled = compileRules(read.data);
  if (compiled.kind === 'faulty') throw new Error(`${file}：\n${compiled.faults.join('\n')}`);
  return read.data;
}

/** Everything that the bounce reader asks for when something is pasted. */
export async function readBounceData(): Promise<BounceData> {
  const { rules, ...lists } = readBounceRules();
  return {
    causes: await listCauses(),
    queue: (await listQueues()).standard.times,
    written: {
      ...lists,
      rules: rules.map(({ cause, says, likely, vague, also, at, codes, servers }) => ({
        cause,
        says,
        likely,
        vague,
        also,
        at,
        codes,
        servers,
      })),
    },
    sentences: await Promise.all(
      rules.map(async ({ ja, name, side, map, now, wait, page }) => ({
        ja,
        ...(name !== undefined && { name }),
        ...(side !== undefined && { side }),
        ...(map !== undefined && { map }),
        ...(wait !== undefined && { failed: wait }),
        ...(now !== undefined && { now: await speak(now) }),
        ...(page !== undefined && { page: href(pathOf(`code:${page}`)) }),
      })),
    ),
  };
}
