// npm run -s bench:search -- FILE [--rows]: the site's own search box against phrases, one JSON object a line: {q, topic?, also?}.
// `topic` is the guide that answers, `also` others that do too, null where none does. Rows whose guide does not exist are counted apart.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { askBox, type Asked } from './ask-box.ts';

interface Row {
  q: string;
  topic?: string | null;
  also?: readonly string[];
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const [file] = files;
if (file === undefined) throw new Error('name a file of phrases: npm run -s bench:search -- FILE');
const from = process.env['INIT_CWD'] ?? process.cwd();
const rows = readFileSync(path.resolve(from, file), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const { asked, first } = await askBox(
  'dist',
  rows.map((row) => row.q),
);

const exists = (topic: string) =>
  topic === 'send/general' ||
  topic === 'receive/general' ||
  existsSync(path.join('content/guides', `${topic}.mdx`));
const percent = (part: number, all: number) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(1)} %`);
const right = ({ topic, also = [] }: Row, found: string | undefined) =>
  found !== undefined && [topic, ...also].includes(found);

function table(name: string, chosen: readonly (readonly [Row, Asked])[]): void {
  const count = (test: (row: Row, answer: Asked) => boolean) =>
    chosen.filter(([row, answer]) => test(row, answer)).length;
  const all = chosen.length;
  console.log(
    [
      `${name}: ${all}`,
      `first ${percent(
        count((row, { results }) => right(row, results[0]?.topic)),
        all,
      )}`,
      `first three ${percent(
        count((row, { results }) => results.slice(0, 3).some(({ topic }) => right(row, topic))),
        all,
      )}`,
      `none ${percent(
        count((_, { results }) => results.length === 0),
        all,
      )}`,
      `unsure ${percent(
        count((_, { sure }) => !sure),
        all,
      )}`,
    ].join(', '),
  );
}

if (process.argv.includes('--rows')) {
  for (const answer of asked) console.log(JSON.stringify(answer));
} else {
  const pairs = rows.flatMap((row, index) => (asked[index] ? [[row, asked[index]] as const] : []));
  table(
    'rows whose guide exists',
    pairs.filter(([{ topic }]) => typeof topic === 'string' && exists(topic)),
  );
  table(
    'rows whose guide does not exist yet',
    pairs.filter(([{ topic }]) => typeof topic === 'string' && !exists(topic)),
  );
  table(
    'rows that nothing answers',
    pairs.filter(([{ topic }]) => topic === null),
  );
  const times = asked
    .slice(1)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b);
  const bytes = first.reduce((sum, request) => sum + request.bytes, 0);
  console.log(
    `key to results: first ${asked[0]?.ms ?? 0} ms, then median ${times[Math.floor(times.length / 2)] ?? 0} ms, 95 % ${times[Math.floor(times.length * 0.95)] ?? 0} ms`,
  );
  console.log(`first search: ${bytes} bytes in ${first.length} requests from the first focus`);
}
