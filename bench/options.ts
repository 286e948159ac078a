import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allBrowsers, type BrowserName } from '@/scripts/browsers.mjs';
import { root } from '@/scripts/run.mjs';

export interface BenchOptions {
  /** Whether a group of rows is to be measured. */
  asksFor: (group: string) => boolean;
  browsers: readonly BrowserName[];
  /** Clips, from few to many. */
  sizes: readonly number[];
  preview: { corpus: string | undefined; floor: string; pages: number };
  json: boolean;
  verbose: boolean;
}

const allSizes = [1_000, 10_000, 100_000] as const;

/** What a command line asks for. Throws where that cannot be. */
export function benchOptions(words: string[]): BenchOptions {
  const { values } = parseArgs({
    args: words,
    options: {
      size: { type: 'string', default: '1000,10000' },
      browser: { type: 'string', default: 'chromium' },
      only: { type: 'string', default: '' },
      corpus: { type: 'string' },
      floor: { type: 'string', default: join(root, 'bench/preview/floor') },
      pages: { type: 'string', default: '40' },
      json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const only = new RegExp(values.only, 'i');
  return {
    asksFor: (group) => only.test(group),
    browsers: browsersOf(values.browser),
    sizes: values.size === 'all' ? allSizes : sizesOf(values.size),
    preview: { corpus: values.corpus, floor: values.floor, pages: Number(values.pages) },
    json: values.json,
    verbose: values.verbose,
  };
}

function browsersOf(typed: string): readonly BrowserName[] {
  const browsers = allBrowsers.filter((name) => typed === 'all' || typed === name);
  if (browsers.length === 0) throw new Error('--browser takes chromium, firefox or "all".');
  return browsers;
}

/** Fewer would not fill a list of 50 beside a tail that waits to be flushed. */
const least = 500;

function sizesOf(typed: string): number[] {
  const sizes = typed.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= least))
    throw new Error(`--size takes whole numbers of ${least} or more, or "all".`);
  return sizes.sort((a, b) => a - b);
}
