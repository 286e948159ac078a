import { setTimeout as sleep } from 'node:timers/promises';
import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { framesPage, unsanitised } from './documents';
import { fireEverything } from './in-page/fire';
import { within } from './patient';
import type { Payload } from './payloads';
import type { CorpusSite } from './site';

export interface Control {
  /** Payloads of which something ran. */
  executed: number;
  /** Requests that were seen. */
  requests: number;
}

const together = 40;

/**
 * The same payloads through the same firing and the same hooks, but with no sanitiser and no policy between them and their page:
 * if nothing runs and nothing is asked for there, the hooks and the proxy see nothing.
 */
export async function control(browser: Driver, site: CorpusSite, payloads: readonly Payload[]): Promise<Control> {
  const asked = site.count;
  let executed = 0;
  for (let start = 0; start < payloads.length; start += together) {
    const some = payloads.slice(start, start + together);
    const addresses = some.map(({ line, markup }) => site.serve('control', `/raw/${line}`, unsanitised(markup)));
    const page = site.serve('control', `/${start}`, framesPage(addresses));
    executed += (await within(8_000, runIn(browser, page, some.length))) ?? 0;
  }
  return { executed, requests: site.count - asked };
}

async function runIn(browser: Driver, page: string, frames: number): Promise<number> {
  const tab = await browser.open(page);
  try {
    await within(5_000, tab.evaluate(fireEverything, [...Array(frames).keys()], 'body', ''));
    await sleep(100);
    return await countRun(tab, frames);
  } finally {
    await within(3_000, tab.close());
  }
}

/** Frames in which something ran; one that has left its page did so by a payload, too, but not by one that was seen. */
const countRun = (tab: Surface, frames: number): Promise<number> =>
  tab.evaluate((number) => {
    let ran = 0;
    for (let index = 0; index < number; index += 1) {
      try {
        if (window.frames[index]?.__noted?.executions.some((each) => !each.startsWith('error('))) ran += 1;
      } catch {
        // of another origin now
      }
    }
    return ran;
  }, frames);
