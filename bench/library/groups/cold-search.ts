import { until } from '@/tests/e2e/drivers/until';
import { timesFloor } from '../../make-row';
import { median, type Row } from '../../table';
import { floorPages } from '../floor-extension';
import { syntheticQueries } from '../synthetic-queries';
import type { Bench } from './bench';

/** Tabs that are opened for each figure. */
const tabs = 9;

/**
 * The library page in a fresh tab, asked for a word as soon as its search field is there, beside an empty page of the extension. Both by
 * the page's own clock, from the navigation on.
 */
export async function coldSearch(bench: Bench): Promise<Row[]> {
  const searching = await searchingPath(bench);
  const taken: { value: number[]; floor: number[] } = { value: [], floor: [] };
  for (let tab = 0; tab < tabs; tab += 1) {
    taken.value.push(await inTab(bench, searching, rowsPainted));
    taken.floor.push(await inTab(bench, floorPages.empty, loaded));
  }
  const name = 'search, cold: a fresh library page to the first result painted';
  const figure = { name, value: median(taken.value), unit: 'ms', floor: median(taken.floor) };
  return [timesFloor(bench.place, figure, 1.5)];
}

/** A single word that some clips hold, and what it finds first. */
async function searchingPath({ calls, tell }: Bench): Promise<string> {
  const words = syntheticQueries(200).filter(
    ({ kind, band, typed }) => kind === 'words' && band === 'middle' && !typed.includes(' '),
  );
  for (const { typed: query } of words) {
    const first = await calls.call('firstFound', query);
    if (first === null) continue;
    tell(`cold search: ${query}`);
    return `${floorPages.searching}?${new URLSearchParams({ query, first })}`;
  }
  throw new Error('No word of the synthetic queries is found');
}

/** What a page says of itself in a new tab, as soon as it says it. */
async function inTab({ driver }: Bench, path: string, saidByPage: () => number | null): Promise<number> {
  const page = await driver.openExtensionPage(path);
  const said = await until(path, () => page.evaluate(saidByPage));
  await page.close();
  return said;
}

const rowsPainted = (): number | null => performance.getEntriesByName('rows painted')[0]?.startTime ?? null;

/** The end of the load event; null before it. */
const loaded = (): number | null => {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && navigation.loadEventEnd > 0
    ? navigation.loadEventEnd
    : null;
};
