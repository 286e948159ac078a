import type { CDPSession } from 'puppeteer-core';

/**
 * Whether a worker that ran has stopped since, and none is about to: an open popup wakes it again at once, and then the next order may hit it.
 * The list of targets does not tell: one that was stopped and woken while somebody listened to it is the same there.
 * `session` is that of a page of the extension, in which `ServiceWorker` has not been enabled yet.
 */
export function stopOfWorker(session: CDPSession): () => boolean {
  const statuses = new Map<string, string>();
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped' && statuses.has(versionId)) hasStopped = true;
      if (runningStatus !== 'stopped' || statuses.has(versionId)) statuses.set(versionId, runningStatus);
    }
  });
  return () => hasStopped && ![...statuses.values()].includes('stopping');
}
