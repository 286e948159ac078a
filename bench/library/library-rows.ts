import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { BrowserName } from '@/scripts/browsers.mjs';
import { launchChromium } from '@/tests/e2e/drivers/chromium';
import { launchFirefox } from '@/tests/e2e/drivers/firefox';
import { cellsOf, type Row } from '../table';
import { fillLibrary } from './fill-library';
import { floorExtension } from './floor-extension';
import type { Bench } from './groups/bench';
import { coldSearch } from './groups/cold-search';
import { copyPlaces } from './groups/copy-places';
import { exportHeap } from './groups/export-heap';
import { exports } from './groups/exports';
import { heap } from './groups/heap';
import { imports } from './groups/imports';
import { indexSize } from './groups/index-size';
import { lists } from './groups/lists';
import { pages } from './groups/pages';
import { rebuild } from './groups/rebuild';
import { flush, saves } from './groups/saves';
import { scrolling } from './groups/scrolling';
import { search } from './groups/search';
import { InPageCalls } from './in-page-calls';

/** Rows by group, in the order in which they are measured: those that write come last. */
const groups: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  pages,
  lists,
  search,
  cold: coldSearch,
  size: indexSize,
  scrolling,
  heap,
  exports,
  'export heap': exportHeap,
  saves,
  flush,
  copy: copyPlaces,
  import: imports,
};

/** Bytes on disk that a clip may take, twice stored and indexed, while databases are written and tidied up. */
const roomPerClip = 150_000;

interface Asked {
  browser: BrowserName;
  program: string;
  /** Newsclip's built folder. */
  built: string;
  size: number;
  asksFor: (group: string) => boolean;
  /** Tell more than the rows. */
  verbose: boolean;
}

/** Fills a library with synthetic clips in a fresh profile, measures on it, and removes it. */
export async function libraryRows({ browser, program, built, size, asksFor, verbose }: Asked): Promise<Row[]> {
  const asked = Object.entries(groups).filter(([name]) => asksFor(name));
  if (asked.length === 0 && !asksFor('rebuild')) return [];
  const { bavail, bsize } = statfsSync(tmpdir());
  if (bavail * bsize < size * roomPerClip)
    throw new Error(`${size} clips do not fit into ${tmpdir()}: name another folder in TMPDIR.`);
  const extension = await floorExtension(built);
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ program, extension: extension.folder, screen: 'none' });
  const say = (line: string) => console.error(`${browser}, ${size}: ${line}`);
  try {
    const calls = await InPageCalls.in(driver);
    const bench: Bench = { driver, calls, place: { browser, size }, say, tell: verbose ? say : () => {} };
    await fillLibrary(bench, size);
    const rows = await rebuild(bench);
    const found: Row[] = [];
    // Said as they come, too: an hour's work is not to be lost with its end.
    const keep = (measured: readonly Row[]) => {
      found.push(...measured);
      for (const row of measured) say(cellsOf(row).join('  '));
    };
    if (asksFor('rebuild')) keep(rows);
    for (const [name, measure] of asked) {
      say(name);
      try {
        keep(await measure(bench));
      } catch (error) {
        // Nor over one group.
        say(`${name} failed: ${String(error)}`);
        process.exitCode = 1;
      }
    }
    for (const { where, text } of await driver.takeTroubles()) bench.tell(`${where}: ${text}`);
    return found;
  } finally {
    await driver.close(false);
    extension.remove();
  }
}
