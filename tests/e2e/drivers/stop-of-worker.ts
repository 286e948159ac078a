import type { CDPSession } from 'puppeteer-core';

/** What is known of the extension's workers, each by its id. */
export interface StopOfWorker {
  /** Whether all have stopped, or one that ran has and none is about to: an open popup wakes it again at once, and then the next order may hit it. */
  hasCome(): boolean;
  /** The status of each, for a message. */
  statuses(): string[];
}

/**
 * Tells when a worker has stopped. The list of targets does not: one that was stopped and woken while somebody listened to it is the same
 * there, and one that stopped by itself while somebody listened is still in it.
 * `session` is that of a page of the extension, in which `ServiceWorker` has not been enabled yet.
 */
export function stopOfWorker(session: CDPSession): StopOfWorker {
  const statuses = new Map<string, string>();
  let hasStopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      const before = statuses.get(versionId);
      if (runningStatus === 'stopped' && before !== undefined && before !== 'stopped') hasStopped = true;
      statuses.set(versionId, runningStatus);
    }
  });
  const all = () => [...statuses.values()];
  return {
    hasCome: () =>
      hasStopped ? !all().includes('stopping') : statuses.size > 0 && all().every((status) => status === 'stopped'),
    statuses: all,
  };
}
