import { defineConfig } from 'playwright/test';
import { launchOptions } from './support/find-browser.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  use: {
    baseURL: 'http://127.0.0.1:4399',
    viewport: { width: 390, height: 844 },
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: launchOptions(),
  },
  webServer: {
    command: 'node support/serve-dist.ts 4399',
    url: 'http://127.0.0.1:4399/',
    reuseExistingServer: false,
  },
});
