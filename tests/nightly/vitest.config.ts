import '../node-20.ts';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from '../e2e/drivers/driver';

const project = (browserName: BrowserName) => ({
  resolve: { alias: { '@': `${import.meta.dirname}/../..` } },
  test: {
    name: browserName,
    root: import.meta.dirname,
    include: ['*.test.ts'],
    environment: 'node' as const,
    provide: { browserName },
    testTimeout: 3 * 3_600_000,
    hookTimeout: 3_600_000,
  },
});

/** What takes too long for every change: in both real browsers, one after the other. */
export default defineConfig({
  test: { projects: [project('chromium'), project('firefox')], fileParallelism: false, maxWorkers: 1 },
});
