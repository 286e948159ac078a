import type { Surface } from '@/tests/e2e/drivers/surface';
import { atMost } from '../../make-row';
import { median, type Row } from '../../table';
import { floorPages } from '../floor-extension';
import type { Bench } from './bench';

const steps = 60;
const rounds = 5;

/** What takes longer is felt as a delay (https://web.dev/articles/rail). */
const longestTask = 50;

/** Scrolling the library page from its top to its end, a step a frame, beside an empty page of the same height. */
export async function scrolling({ driver, place, say }: Bench): Promise<Row[]> {
  const library = await driver.openExtensionPage('/library.html');
  await library.waitFor('[data-clip]');
  const found = await longestOf(library);
  const height = await library.evaluate(() => document.documentElement.scrollHeight);
  await library.close();
  const empty = await driver.openExtensionPage(floorPages.empty);
  await empty.evaluate((pixels) => {
    document.body.style.height = `${pixels}px`;
  }, height);
  const floor = await longestOf(empty);
  await empty.close();
  const row = (name: string, value: number, least: number): Row =>
    atMost(place, { name: `library page: scrolling through, ${name}`, value, unit: 'ms', floor: least }, longestTask);
  const gap = row('longest frame gap', found.gap, floor.gap);
  if (found.task === null) {
    say('Firefox does not tell of long tasks');
    return [gap];
  }
  return [gap, row('longest task (from 50 ms)', found.task, floor.task ?? 0)];
}

async function longestOf(page: Surface): Promise<{ gap: number; task: number | null }> {
  const taken: Awaited<ReturnType<typeof scrollThrough>>[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await page.evaluate(scrollThrough, steps));
  const tasks = taken.flatMap(({ task }) => task ?? []);
  return { gap: median(taken.map(({ gap }) => gap)), task: tasks.length > 0 ? median(tasks) : null };
}

/** Runs in the page. Milliseconds; `task` is 0 where none took 50, null where the browser does not tell of them. */
async function scrollThrough(count: number): Promise<{ gap: number; task: number | null }> {
  const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  const tells = PerformanceObserver.supportedEntryTypes.includes('longtask');
  let task = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  window.scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (tells) observer.observe({ type: 'longtask' });
  const way = document.documentElement.scrollHeight - window.innerHeight;
  let gap = 0;
  let last = await frame();
  for (let step = 1; step <= count; step += 1) {
    window.scrollTo(0, (way * step) / count);
    const now = await frame();
    gap = Math.max(gap, now - last);
    last = now;
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  observer.disconnect();
  return { gap, task: tells ? task : null };
}
