// npm test: everything that must hold, cheapest first, ending in a line 「N passed, N failed」. A stage that fails does not hide the next.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './support/find-browser.ts';

const results = 'test-results';

/** A command that counts as one test, or a test runner that counts its own and writes them as JSON to `report`. */
interface Stage {
  name: string;
  command: readonly string[];
  report?: string;
}

const vitest = (folder: string): Stage => ({
  name: folder,
  command: [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.ts',
    `tests/${folder}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/${folder}.json`,
  ],
  report: `${results}/${folder}.json`,
});

const stages: readonly Stage[] = [
  { name: 'types of the site', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'purity of src/lib', command: ['tsc', '-p', 'src/lib'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'dead code', command: ['knip'] },
  vitest('unit'),
  vitest('content'),
  { name: 'build', command: ['astro', 'build'] },
  vitest('site'),
  {
    name: 'browser',
    command: ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    report: `${results}/browser.json`,
  },
];

function numberAt(report: unknown, ...keys: string[]): number {
  let value = report;
  for (const key of keys)
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof value === 'number' ? value : 0;
}

function countTests(stage: Stage, succeeded: boolean): { passed: number; failed: number } {
  if (stage.report === undefined) return { passed: Number(succeeded), failed: Number(!succeeded) };
  if (!existsSync(stage.report)) return { passed: 0, failed: 1 };
  const report: unknown = JSON.parse(readFileSync(stage.report, 'utf8'));
  const passed = numberAt(report, 'numPassedTests') + numberAt(report, 'stats', 'expected');
  const failed =
    numberAt(report, 'numFailedTests') +
    numberAt(report, 'stats', 'unexpected') +
    numberAt(report, 'stats', 'flaky');
  // A runner that ends badly with every test green (a file that does not load, a hook) has failed all the same, and so has one that ran nothing.
  return { passed, failed: failed === 0 && (!succeeded || passed === 0) ? 1 : failed };
}

/** Finds the browser once for all stages. Without one they all run, and those that need it fail with its name. */
function nameBrowser(): string {
  try {
    return findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 'no browser found';
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const env = {
  ...process.env,
  CHROMIUM: nameBrowser(),
  ASTRO_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_JSON_OUTPUT_FILE: `${results}/browser.json`,
};
const total = { passed: 0, failed: 0 };
for (const stage of stages) {
  const start = performance.now();
  console.log(`\n== ${stage.name}`);
  const { status } = spawnSync('npx', stage.command, {
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  const { passed, failed } = countTests(stage, status === 0);
  total.passed += passed;
  total.failed += failed;
  console.log(
    `== ${stage.name}: ${failed === 0 ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - start) / 1000)} s`,
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
