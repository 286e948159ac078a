import { type CDPSession, CDPSessionEvent, type Connection } from 'puppeteer-core';

/**
 * Every session with a service worker, Puppeteer's own among them: with each page it attaches to the page's worker, and where that is stopped
 * at this moment it does not let go again. It hears of those that come by pages opened later.
 */
export class WorkerSessions {
  readonly #connection: Connection;
  /** How each is ended, by its id. */
  readonly #ends = new Map<string, () => Promise<unknown>>();

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#watch(connection);
    connection.on(CDPSessionEvent.SessionAttached, (session) => this.#watch(session));
  }

  /** Ends them all: a worker that somebody is attached to stays in the list of targets when it stops. */
  async end(): Promise<void> {
    const ends = [...this.#ends.values()];
    this.#ends.clear();
    // One may have ended by itself meanwhile.
    await Promise.all(ends.map((end) => end().catch(() => {})));
  }

  #watch(parent: Connection | CDPSession): void {
    parent.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type !== 'service_worker') return;
      // It is ended by whoever attached, and by nobody else.
      this.#ends.set(sessionId, () => parent.send('Target.detachFromTarget', { sessionId }));
      const session = this.#connection.session(sessionId);
      // A worker that wakes while somebody is attached to it stands still in Chromium until it is told to go on.
      session?.on('Inspector.targetReloadedAfterCrash', () => {
        session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
      });
    });
    parent.on('Target.detachedFromTarget', ({ sessionId }) => this.#ends.delete(sessionId));
  }
}
