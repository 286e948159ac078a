import type { Page } from 'puppeteer-core';
import { until } from './until';

/**
 * Runs a piece of work with the state of the extension's service worker. A worker's target outlives the worker while
 * somebody listens to its console, so the state is asked of the browser, as chrome://serviceworker-internals does.
 */
export async function withServiceWorker<T>(
  page: Page,
  work: (worker: { runs: () => boolean; stop: () => Promise<void> }) => Promise<T>,
): Promise<T> {
  const session = await page.createCDPSession();
  let status: string | null = null;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    status = versions.at(-1)?.runningStatus ?? status;
  });
  try {
    await session.send('ServiceWorker.enable');
    await until('the state of the service worker', async () => status !== null);
    const runs = () => status !== 'stopped';
    const stop = async () => {
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the service worker to stop', async () => !runs());
    };
    return await work({ runs, stop });
  } finally {
    await session.detach();
  }
}
