import { grown } from '../../growth-rows';
import { withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import { floorPages } from '../floor-extension';
import { syntheticQueries } from '../synthetic-queries';
import type { Bench } from './bench';

/** JavaScript's memory of a library page that has been searched ten times and scrolled through, beside an empty page. */
export async function heap({ driver, calls, place, say }: Bench): Promise<Row[]> {
  // All pages of the extension share one heap.
  await calls.close();
  const page = await driver.openExtensionPage(floorPages.empty);
  const floor = await driver.usedHeap();
  if (floor === null) {
    await page.close();
    say('Firefox does not tell the memory of one page');
    return [];
  }
  await page.goTo(new URL('/library.html', await page.evaluate(() => location.href)).href);
  await page.waitFor('[data-clip]');
  const queries = syntheticQueries(10).map(({ typed }) => typed);
  await page.evaluate(useLibrary, queries);
  const value = await driver.usedHeap();
  await page.close();
  if (value === null) return [];
  const megabytes = { name: grown.memory, value: value / 1e6, unit: 'MB', floor: floor / 1e6 };
  return [withoutTarget(place, megabytes)];
}

/** Runs in the page: types queries one after the other, then none, then scrolls to the end in 60 steps. */
async function useLibrary(queries: string[]): Promise<void> {
  const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const query of [...queries, '']) {
    const field = document.querySelector('input[type="search"]');
    if (!(field instanceof HTMLInputElement)) throw new Error('There is no search field');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await rest(500);
  }
  const way = document.documentElement.scrollHeight - window.innerHeight;
  for (let step = 1; step <= 60; step += 1) {
    window.scrollTo(0, (way * step) / 60);
    await rest(20);
  }
  await rest(1_000);
}
