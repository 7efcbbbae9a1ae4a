import { defineConfig } from 'playwright/test';
import { launchOptions } from './support/find-browser.ts';

/** A port of this run's own, so that two runs do not meet; the workers, which read this file as well, inherit it. */
const port = (process.env['SITE_PORT'] ??= String(20_000 + (process.pid % 20_000)));
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  use: {
    baseURL: address,
    viewport: { width: 390, height: 844 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: `node support/serve-dist.ts ${port}`,
    url: `${address}/`,
    reuseExistingServer: false,
  },
});
