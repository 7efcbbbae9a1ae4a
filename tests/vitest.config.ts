import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,content,site}/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    passWithNoTests: false,
  },
});
