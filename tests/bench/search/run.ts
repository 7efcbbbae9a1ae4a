// npm run -s bench:search -- FILE [--rows] [--plain] [--times 10]: the site's own search box against phrases, one JSON object a line:
// {q, topic?, also?}. `topic` is the guide that answers, `also` others that do too, null where none does. `--plain` asks plain Pagefind
// over the same pages as well (with --rows: alone); `--times 10` measures the time with ten times as many records.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { askBox, type Asked } from './ask-box.ts';
import { askPlain } from './ask-plain.ts';
import { writeManyRecords } from './many-records.ts';

interface Row {
  q: string;
  topic?: string | null;
  also?: readonly string[];
}

const [, , ...given] = process.argv;
const timesAt = given.indexOf('--times');
const times = timesAt === -1 ? 1 : Number(given[timesAt + 1]);
const file = given.find((argument, at) => !argument.startsWith('--') && given[at - 1] !== '--times');
if (file === undefined || !(times >= 1))
  throw new Error('name a file of phrases: npm run -s bench:search -- FILE [--rows] [--plain] [--times 10]');
const from = process.env['INIT_CWD'] ?? process.cwd();
const rows = readFileSync(path.resolve(from, file), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const phrases = rows.map((row) => row.q);

const exists = (topic: string) =>
  topic === 'send/general' ||
  topic === 'receive/general' ||
  existsSync(path.join('content/guides', `${topic}.mdx`));
const percent = (part: number, all: number) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);
const right = ({ topic, also = [] }: Row, found: string | undefined) =>
  found !== undefined && [topic, ...also].includes(found);

function printLine(name: string, chosen: readonly (readonly [Row, Asked])[]): void {
  const all = chosen.length;
  if (all === 0) return;
  const share = (test: (row: Row, answer: Asked) => boolean) =>
    percent(chosen.filter(([row, answer]) => test(row, answer)).length, all);
  console.log(
    [
      `${name}: ${all}`,
      `first ${share((row, { results }) => right(row, results[0]?.topic))}`,
      `first three ${share((row, { results }) => results.slice(0, 3).some(({ topic }) => right(row, topic)))}`,
      `none ${share((_, { results }) => results.length === 0)}`,
      `unsure ${share((_, { sure }) => !sure)}`,
    ].join(', '),
  );
}

function printTable(name: string, asked: readonly Asked[]): void {
  const pairs = rows.flatMap((row, index) => (asked[index] ? [[row, asked[index]] as const] : []));
  const answered = ({ topic }: Row) => typeof topic === 'string' && exists(topic);
  const third = (index: number) => index % 3 === 2;
  printLine(
    `${name}, rows whose guide exists`,
    pairs.filter(([row]) => answered(row)),
  );
  printLine(
    `${name}, of these the third kept aside (row % 3 = 2)`,
    pairs.filter(([row], index) => answered(row) && third(index)),
  );
  printLine(
    `${name}, rows whose guide does not exist`,
    pairs.filter(([row]) => typeof row.topic === 'string' && !answered(row)),
  );
  printLine(
    `${name}, rows that nothing answers`,
    pairs.filter(([{ topic }]) => topic === null),
  );
  const sorted = asked
    .slice(1)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  console.log(
    `${name}, key to results: first ${asked[0]?.ms ?? 0} ms, then median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${sorted.at(-1) ?? 0} ms`,
  );
}

async function run(): Promise<void> {
  const rowsOnly = given.includes('--rows');
  const plain = given.includes('--plain') ? await askPlain('dist', phrases) : null;
  if (rowsOnly && plain) {
    for (const answer of plain) console.log(JSON.stringify(answer));
    return;
  }
  const dist = times === 1 ? 'dist' : await writeManyRecords('dist', times);
  const { asked, first } = await askBox(dist, phrases).finally(() => {
    if (dist !== 'dist') rmSync(dist, { recursive: true });
  });
  if (rowsOnly) {
    for (const answer of asked) console.log(JSON.stringify(answer));
    return;
  }
  printTable('search box', asked);
  const bytes = first.reduce((sum, request) => sum + request.bytes, 0);
  console.log(`first search: ${bytes} bytes in ${first.length} requests from the first focus`);
  if (plain) printTable('plain Pagefind', plain);
}

await run();
