import '../node-20.ts';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from './drivers/driver';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
  }
}

const project = (browserName: BrowserName) => ({
  resolve: { alias: { '@': `${import.meta.dirname}/../..` } },
  test: {
    name: browserName,
    root: import.meta.dirname,
    include: ['flows/*.test.ts', `flows/${browserName}/*.test.ts`],
    environment: 'node' as const,
    setupFiles: ['../english.ts'],
    provide: { browserName },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

/** The flows of `flows/` in both real browsers: two files at a time, each in a browser with a screen of its own. */
export default defineConfig({ test: { projects: [project('chromium'), project('firefox')], maxWorkers: 2 } });
