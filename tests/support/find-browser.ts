import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A browser that is there may still lack a library, so it has to open an empty page. */
function works(file: string): boolean {
  const args = [...sandbox, '--headless', '--disable-gpu', '--dump-dom', 'about:blank'];
  return existsSync(file) && spawnSync(file, args, { timeout: 60_000 }).status === 0;
}

function run(command: string, args: readonly string[], seconds: number): boolean {
  const options = { timeout: seconds * 1000, shell: process.platform === 'win32' };
  // Standard output belongs to the benches' rows.
  return spawnSync(command, args, { ...options, stdio: ['ignore', 2, 2] }).status === 0;
}

/**
 * Gives the path of a Chromium that starts: the one named by CHROMIUM, one that is installed, else Playwright's own download, else
 * Debian's package with a Japanese font. Throws, saying what to install, only after all of them.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM names no browser: ${named}`);
  }
  const found = [...installed, chromium.executablePath()].find(works);
  if (found !== undefined) return found;
  console.error('No browser starts here; trying the download of Playwright.');
  run('npx', ['playwright', 'install', 'chromium'], 300);
  if (works(chromium.executablePath())) return chromium.executablePath();
  console.error("Playwright's download did not work; trying Debian's chromium.");
  if (run('apt-get', ['update', '-qq'], 300))
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], 600);
  const packaged = installed.find(works);
  if (packaged !== undefined) return packaged;
  throw new Error(
    'The tests need a browser. Install Chromium or Google Chrome, or name one: CHROMIUM=/path/to/chromium npm test',
  );
}

/** What every start of the browser in tests and benches uses: no network of its own, and a sandbox only where the user may have one. */
export function launchOptions(): { executablePath: string; args: string[] } {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-gpu',
  ];
  return {
    executablePath: findBrowser(),
    args: [...sandbox, ...quiet],
  };
}
