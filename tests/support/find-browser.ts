import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const installed = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function firstThere(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function run(command: string, args: readonly string[], seconds: number): boolean {
  return (
    spawnSync(command, args, {
      stdio: 'inherit',
      timeout: seconds * 1000,
      shell: process.platform === 'win32',
    }).status === 0
  );
}

/**
 * Gives the path of a Chromium: one that is installed, else Playwright's own download, else Debian's package with a Japanese font.
 * Throws, saying what to install, only after all three.
 */
export function findBrowser(): string {
  const found = firstThere([...installed, chromium.executablePath()]);
  if (found !== undefined) return found;
  console.log('No browser is installed; trying the download of Playwright.');
  run('npx', ['playwright', 'install', 'chromium'], 300);
  const downloaded = firstThere([chromium.executablePath()]);
  if (downloaded !== undefined) return downloaded;
  console.log("Playwright's download did not work; trying Debian's chromium.");
  if (run('apt-get', ['update', '-qq'], 300))
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], 600);
  const packaged = firstThere(installed);
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
  ];
  return {
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet,
  };
}
