import type { CDPSession } from 'puppeteer-core';

/**
 * Whether a worker that ran has stopped since; an open popup wakes it again at once. The list of targets does not tell: one that was stopped
 * and woken while somebody listened to it is the same there.
 * `session` is that of a page of the extension, in which `ServiceWorker` has not been enabled yet.
 */
export function stopOfWorker(session: CDPSession): () => boolean {
  const ran = new Set<string>();
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus !== 'stopped') ran.add(versionId);
      else if (ran.has(versionId)) hasStopped = true;
    }
  });
  return () => hasStopped;
}
