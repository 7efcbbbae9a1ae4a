/**
 * How well private things are masked: `bench:mask -- FILE [--rows]`. FILE holds JSON lines `{id, text, private, keep}`; with
 * `--rows` one JSON line for each row and nothing else, otherwise a table and the rows that fail.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mask } from '../../src/lib/report/mask.ts';

/** `private` must not survive outside what is in `keep`; both may be absent. */
type Row = { id: string; text: string; private?: string[]; keep?: string[] };

const rowsOnly = process.argv.includes('--rows');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (named === undefined) {
  console.error('usage: npm run -s bench:mask -- FILE [--rows]');
  process.exit(2);
}
const rows = readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), named), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row);

if (rowsOnly) {
  for (const { id, text } of rows) console.log(JSON.stringify({ id, masked: mask(text).text }));
} else {
  report();
}

/** The private strings that stand in a masked text outside every occurrence of what is to be kept. */
function survivors({ private: hidden = [], keep = [] }: Row, masked: string): string[] {
  const longestFirst = keep.toSorted((a, b) => b.length - a.length);
  const rest = longestFirst.reduce((text, kept) => text.replaceAll(kept, '\n'), masked);
  return hidden.filter((one) => rest.includes(one));
}

function report(): void {
  const count = { private: 0, survived: 0, keep: 0, kept: 0, turned: 0 };
  let milliseconds = 0;
  for (const row of rows) {
    const start = performance.now();
    const masked = mask(row.text).text;
    milliseconds += performance.now() - start;
    const survived = survivors(row, masked);
    const lost = (row.keep ?? []).filter((one) => !masked.includes(one));
    const turned = mask(masked).text !== masked;
    count.private += row.private?.length ?? 0;
    count.survived += survived.length;
    count.keep += row.keep?.length ?? 0;
    count.kept += (row.keep?.length ?? 0) - lost.length;
    count.turned += Number(turned);
    if (survived.length > 0) console.log(`${row.id}\tsurvives\t${survived.join(' | ')}`);
    if (lost.length > 0) console.log(`${row.id}\tlost\t${lost.join(' | ')}`);
    if (turned) console.log(`${row.id}\tchanges when it is masked again`);
  }
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  console.log(`${rows.length} texts`);
  console.log(`private, surviving   ${count.survived} of ${count.private}`);
  console.log(`to be kept, kept     ${count.kept} of ${count.keep}, ${share(count.kept, count.keep)}`);
  console.log(`no fixed point       ${count.turned}`);
  console.log(`time a text          ${(milliseconds / Math.max(1, rows.length)).toFixed(2)} ms`);
}
