import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Json, Surface } from '@/tests/e2e/drivers/surface';
import { until } from '@/tests/e2e/drivers/until';
import { median } from '../table';
import { floorPages, inPageScript } from './floor-extension';
import type { InPage } from './in-page/raw-floor';

/** Clips of one call: no call into a page may last for minutes. */
const step = 2_000;

/** Milliseconds, but for the size. */
export interface FloorFigures {
  making: number;
  storing: number;
  bytesPerClip: number;
  newest50: number;
  put: number;
  readAll: number;
  /** From the navigation of a tab, by the page's own clock: until the rows are painted, until an empty page has loaded. */
  rowsInTab: number;
  emptyInTab: number;
  /** The same pages in a frame, seen from outside: what Newsclip's own pages can be set beside. */
  rowsInFrame: number;
  emptyInFrame: number;
}

/** Fills the floor's database with a synthetic collection, in a browser that runs a `floorExtension`, and measures on it. */
export async function measureFloor(
  driver: Driver,
  count: number,
  onProgress: (stored: number) => void,
): Promise<FloorFigures> {
  const page = await driver.openExtensionPage(floorPages.empty);
  const call = await floorCalls(page);
  const filling = { making: 0, storing: 0 };
  for (let from = 0; from < count; from += step) {
    const to = Math.min(count, from + step);
    const part = await call('fillRaw', count, from, to);
    filling.making += part.making;
    filling.storing += part.storing;
    onProgress(to);
  }
  const { clips, bytes } = await call('rawSize');
  if (clips !== count) throw new Error(`${clips} clips lie there, not ${count}`);
  return {
    ...filling,
    bytesPerClip: bytes / count,
    newest50: await call('rawNewest50'),
    put: await call('rawPut'),
    readAll: await call('rawReadAll'),
    rowsInFrame: await call('timeToRows', floorPages.newest, 'li', 50),
    emptyInFrame: await call('timeToRows', floorPages.empty, 'p', 1),
    rowsInTab: await inTab(driver, floorPages.newest, rowsPainted),
    emptyInTab: await inTab(driver, floorPages.empty, loaded),
  };
}

type Call = <Name extends keyof InPage>(name: Name, ...passed: Json[]) => Promise<Awaited<ReturnType<InPage[Name]>>>;

/** Puts the floor's functions into a page of the extension, once, and gives the way to call them. */
async function floorCalls(page: Surface): Promise<Call> {
  await page.evaluateSource(`() => { ${await inPageScript()}\n globalThis.newsclipFloor = run; }`);
  return (name, ...passed) =>
    page.evaluateSource('(name, ...passed) => globalThis.newsclipFloor[name](...passed)', name, ...passed);
}

/** Tabs that are opened for one figure. */
const tabs = 9;

/** The median of what a page says of itself, each time in a new tab, as soon as it says it. */
async function inTab(driver: Driver, path: string, saidByPage: () => number | null): Promise<number> {
  const taken: number[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const page = await driver.openExtensionPage(path);
    taken.push(await until(path, () => page.evaluate(saidByPage)));
    await page.close();
  }
  return median(taken);
}

const rowsPainted = (): number | null => performance.getEntriesByName('rows painted')[0]?.startTime ?? null;

/** The end of the load event; null before it. */
const loaded = (): number | null => {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.loadEventEnd > 0
    ? navigation.loadEventEnd
    : null;
};
