import '../node-20.ts';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from '../e2e/drivers/driver';

declare module 'vitest' {
  interface ProvidedContext {
    browserName: BrowserName;
    /** Whether there is a night's time: every stage, hundreds of kills. Else a sample that takes a minute. */
    nightly: boolean;
    /** What chance is made of; printed, so that a run can be had again with `SEED=`. */
    seed: number;
  }
}

const nightly = process.env.NIGHTLY === '1';
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
const hour = 3_600_000;

const project = (browserName: BrowserName) => ({
  resolve: { alias: { '@': `${import.meta.dirname}/../..` } },
  test: {
    name: browserName,
    root: import.meta.dirname,
    include: ['*.test.ts', ...(nightly ? ['nightly/*.test.ts'] : [])],
    environment: 'node' as const,
    setupFiles: ['../english.ts'],
    provide: { browserName, nightly, seed },
    testTimeout: nightly ? 6 * hour : 600_000,
    hookTimeout: 120_000,
  },
});

/** What a saved clip outlives, in both real browsers: three at a time, since a kill waits for the next start. */
export default defineConfig({ test: { projects: [project('chromium'), project('firefox')], maxWorkers: 3 } });
