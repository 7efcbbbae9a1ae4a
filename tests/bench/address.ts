/**
 * How well addresses are repaired: `bench:address -- DIR [--rows]`. Reads DIR/typos.jsonl, then DIR/valid.jsonl; with
 * `--rows` one JSON line for each row and nothing else, otherwise a table.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { checkAddress } from '../../src/lib/address/check-address.ts';
import { cutMailDomains } from '../../src/lib/address/cut-mail-domains.ts';
import { readMailDomains, writeMailDomains, type MailDomain } from '../../src/lib/address/mail-domains.ts';
import type { ProviderRule } from '../../src/lib/address/provider-rules.ts';
import { writePublicSuffixes } from '../../src/lib/address/public-suffixes.ts';
import { cutPublicSuffixes } from '../../src/queries/public-suffixes.ts';

type Row = { input: string; expected?: string | null; kind?: string };
type Answer = { input: string; verdict: string; suggestion: string | null };
type Score = { rows: number; right: number; wrong: number; falseAlarms: number };

const rowsOnly = process.argv.includes('--rows');
const misses = process.argv.includes('--misses');
const named = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (named === undefined) {
  console.error('usage: npm run -s bench:address -- DIR [--rows | --misses]');
  process.exit(2);
}
const directory = resolve(process.env['INIT_CWD'] ?? process.cwd(), named);

function readContent(name: string): unknown {
  return parse(readFileSync(new URL(`../../content/${name}.yaml`, import.meta.url), 'utf8'));
}

const suffixes = writePublicSuffixes(cutPublicSuffixes());
const rules = readContent('provider-rules') as ProviderRule[];
const lines = (readContent('mail-domains') as { domains: MailDomain[] }).domains;
const domains = readMailDomains({
  domains: writeMailDomains(cutMailDomains(lines, { suffixes, rules })),
  suffixes,
  rules,
});

function readRows(file: string): Row[] {
  const path = resolve(directory, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

function answer({ input }: Row): Answer {
  const verdict = checkAddress(input, domains);
  return { input, verdict: verdict.kind, suggestion: verdict.kind === 'repaired' ? verdict.address : null };
}

function isRight(row: Row, { verdict, suggestion }: Answer): boolean {
  return row.expected === null ? suggestion === null && verdict !== 'fine' : suggestion === row.expected;
}

const typos = readRows('typos.jsonl');
const valid = readRows('valid.jsonl');
if (typos.length + valid.length === 0) {
  console.error(`no rows in ${directory}: neither typos.jsonl nor valid.jsonl`);
  process.exit(2);
}

if (rowsOnly) {
  for (const row of [...typos, ...valid]) console.log(JSON.stringify(answer(row)));
} else {
  report();
}

function report(): void {
  const scores = new Map<string, Score>();
  const count = (kind: string, add: Partial<Score>): void => {
    for (const key of [kind, kind.startsWith('typo') ? 'all typos' : 'all valid']) {
      const score = scores.get(key) ?? { rows: 0, right: 0, wrong: 0, falseAlarms: 0 };
      score.rows += 1;
      score.right += add.right ?? 0;
      score.wrong += add.wrong ?? 0;
      score.falseAlarms += add.falseAlarms ?? 0;
      scores.set(key, score);
    }
  };
  for (const row of [...typos, ...valid]) answer(row);
  const start = performance.now();
  const answers = [...typos, ...valid].map(answer);
  const microseconds = ((performance.now() - start) * 1000) / Math.max(1, answers.length);
  typos.forEach((row, i) => {
    const given = answers[i];
    if (given === undefined || row.expected === undefined) return;
    const right = isRight(row, given);
    const wrong = !right && given.suggestion !== null;
    count(`typo ${row.kind ?? ''}`, { right: Number(right), wrong: Number(wrong) });
    if (misses && !right)
      console.log(`${row.kind}\t${row.input}\t→ ${given.verdict} ${given.suggestion}\tmeant ${row.expected}`);
  });
  valid.forEach((row, i) => {
    const given = answers[typos.length + i];
    if (given === undefined) return;
    const alarm = given.suggestion !== null || given.verdict === 'not-an-address';
    count(`valid ${row.kind ?? ''}`, { falseAlarms: Number(alarm) });
    if (misses && alarm) console.log(`${row.kind}\t${row.input}\t→ ${given.verdict} ${given.suggestion}`);
  });
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`.padStart(8);
  console.log(`${'kind'.padEnd(22)}  rows    right    wrong  false alarm`);
  for (const [kind, { rows, right, wrong, falseAlarms }] of [...scores].sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const typo = kind.includes('typo');
    const cells = typo
      ? `${share(right, rows)} ${share(wrong, rows)}`
      : `${''.padStart(17)} ${share(falseAlarms, rows)}`;
    console.log(`${kind.padEnd(22)}${String(rows).padStart(6)} ${cells}`);
  }
  console.log(`${microseconds.toFixed(1)} µs an address`);
}
