// npm run -s bench:bounce -- DIR [--text] [--rows]: how well bounces of a corpus are read (design.md, Benchmarks).
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { readBounce } from '../../../src/lib/bounce/read-bounce.ts';
import type { Reading } from '../../../src/lib/bounce/reading.ts';
import { compileRules, type Rules, type WrittenRules } from '../../../src/lib/bounce/rules.ts';
import { heavyMail } from './heavy-mail.ts';

interface Expected {
  status: string;
  reply: string;
  cause: string;
  also?: string[];
}

/** A row of index.jsonl; `expected` may be absent. */
interface Row {
  id: string;
  file: string;
  text: string | null;
  codeVisible?: boolean;
  expected?: Expected[];
}

interface Told {
  status: string;
  reply: string;
  cause: string;
  certainty: string;
}

const usage = 'npm run -s bench:bounce -- DIR [--text] [--rows]';

function loadRules(): Rules {
  const compiled = compileRules(parse(readFileSync('content/bounce-rules.yaml', 'utf8')) as WrittenRules);
  if (compiled.kind === 'faulty') throw new Error(compiled.faults.join('\n'));
  return compiled.rules;
}

function tell(reading: Reading): Told[] {
  switch (reading.kind) {
    case 'bounce':
      return reading.recipients.map(({ status, reply, cause, certainty }) => ({
        status,
        reply,
        cause,
        certainty,
      }));
    case 'not-a-bounce':
      // A fake is never called one for certain.
      return [
        {
          status: '',
          reply: '',
          cause: 'not-a-bounce',
          certainty: reading.which === 'fake' ? 'likely' : 'certain',
        },
      ];
    case 'empty':
    case 'unreadable':
      return [];
  }
}

/** Peak memory of this process beyond what it has before anything is read, in bytes. */
function memoryBeyond(before: number): number {
  return process.resourceUsage().maxRSS * 1024 - before;
}

async function timeOf(source: Uint8Array, rules: Rules, times: number): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) await readBounce(source, rules);
  return (performance.now() - start) / times;
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--'));
if (folder === undefined) {
  console.error(usage);
  process.exit(2);
}
const directory = path.resolve(process.env['INIT_CWD'] ?? '.', folder);
const asText = args.includes('--text');
const rules = loadRules();
const rows = readFileSync(path.join(directory, 'index.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);

let told = 0;
const count = { right: 0, codes: 0, certainWrong: 0, unknown: 0, scored: 0 };
let seconds = 0;
for (const row of rows) {
  const input = asText ? row.text : new Uint8Array(readFileSync(path.join(directory, 'mails', row.file)));
  const start = performance.now();
  const recipients = input === null ? [] : tell(await readBounce(input, rules));
  const took = (performance.now() - start) / 1000;
  seconds += took;
  told += 1;
  if (args.includes('--rows')) {
    console.log(JSON.stringify({ id: row.id, recipients, seconds: took }));
    continue;
  }
  // The shown text is scored where a code stands in it, as the figures ask.
  if (asText && row.codeVisible !== true) continue;
  for (const [index, expected] of (row.expected ?? []).entries()) {
    // What is no bounce is one answer for the whole mail.
    const got = recipients[index] ?? (recipients[0]?.cause === 'not-a-bounce' ? recipients[0] : undefined);
    const right =
      got !== undefined && (got.cause === expected.cause || (expected.also ?? []).includes(got.cause));
    count.scored += 1;
    count.right += Number(right);
    count.certainWrong += Number(!right && got?.certainty === 'certain');
    count.unknown += Number(got?.certainty === 'unknown');
    count.codes += Number(
      got !== undefined &&
        (expected.status === '' || got.status === expected.status) &&
        (expected.reply === '' || got.reply === expected.reply),
    );
  }
}

if (!args.includes('--rows')) {
  const share = (part: number): string => `${((part / Math.max(1, count.scored)) * 100).toFixed(1)} %`;
  const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const light = heavyMail(10_000);
  await timeOf(light, rules, 20);
  const lightTime = await timeOf(light, rules, 100);
  const heavy = heavyMail(5_000_000);
  const before = process.resourceUsage().maxRSS * 1024;
  const heavyTime = await timeOf(heavy, rules, 1);
  const grown = memoryBeyond(before);
  console.log(
    `${told} mails, ${count.scored} recipients scored${asText ? ', shown text with a code in it' : ''}`,
  );
  console.log(`cause right          ${share(count.right)}`);
  console.log(`codes found          ${share(count.codes)}`);
  console.log(`certain and wrong    ${share(count.certainWrong)}`);
  console.log(`unknown              ${share(count.unknown)}`);
  console.log(`time a mail          ${((seconds / Math.max(1, told)) * 1000).toFixed(1)} ms`);
  console.log(`a mail of 10 kB      ${lightTime.toFixed(1)} ms`);
  console.log(
    `a mail of 5 MB       ${heavyTime.toFixed(0)} ms, memory grown by ${megabytes(grown)} (${(grown / 5_000_000).toFixed(1)} times its size)`,
  );
}
