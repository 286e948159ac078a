/** What a page or the background has done to storage since it is watched. */
export interface StepLog {
  /** By name, in order: `put clips`, `complete`, `storage.local.set`. */
  steps: string[];
  /** At which of them it is to stand still, the first being 1; null to go on. */
  stopAt: number | null;
  /** Whether it stands still, at the last of them. */
  stopped: boolean;
  /** What is to be done when it goes on, in order, outside of transactions. */
  waiting: (() => void)[];
}

declare global {
  interface Window {
    stepLog?: StepLog;
  }
  // A service worker's global object is no window.
  var stepLog: StepLog | undefined;
}

/**
 * Counts every step that changes storage, from now on: records written, commits, completions, upgrades, and what is put
 * into the extension's own storage, before and after. With `stopAt` it stands still at that step, the first being 1, as if the machine
 * had stopped there: the step is not done, nothing after it either, and a transaction that is open stays open. It is sent to where the
 * act runs and therefore uses nothing from outside itself. Called again, it begins to count anew.
 */
export function watchSteps(place: typeof globalThis, stopAt: number | null): void {
  const watched = place.stepLog !== undefined;
  place.stepLog = { steps: [], stopAt, stopped: false, waiting: [] };
  if (watched) return;

  /** Whether things stand still from this step on. */
  const stopsAt = (name: string): boolean => {
    const log = place.stepLog;
    if (!log || log.stopped) return log?.stopped === true;
    log.steps.push(name);
    log.stopped = log.steps.length === log.stopAt;
    return log.stopped;
  };

  const whenItGoesOn = (act: () => void): void => void place.stepLog?.waiting.push(act);

  /** Asks again and again, since a transaction that is asked nothing commits. What is to follow is done when things go on. */
  const hold = (store: IDBObjectStore, follow?: () => void): void => {
    const ask = () => {
      store.count(0).onsuccess = () => (place.stepLog?.stopped ? ask() : follow?.());
    };
    ask();
  };

  /** A request that is made when things go on, and answered then. */
  const later = (store: IDBObjectStore, make: () => IDBRequest): object => {
    const heard: { onsuccess?: IDBRequest['onsuccess']; onerror?: IDBRequest['onerror'] } = {};
    hold(store, () => {
      const request = make();
      request.onsuccess = heard.onsuccess ?? null;
      request.onerror = heard.onerror ?? null;
    });
    return heard;
  };

  // Of the background's window in Firefox, which is not the one that this code comes from.
  const { IDBObjectStore, IDBCursor, IDBDatabase, IDBTransaction, IDBFactory } = place;

  for (const method of ['put', 'add', 'delete', 'clear'] as const) {
    const original: (this: IDBObjectStore, ...passed: never[]) => IDBRequest = IDBObjectStore.prototype[method];
    Object.defineProperty(IDBObjectStore.prototype, method, {
      configurable: true,
      value(this: IDBObjectStore, ...passed: never[]) {
        const make = () => original.apply(this, passed);
        return stopsAt(`${method} ${this.name}`) ? later(this, make) : make();
      },
    });
  }

  for (const method of ['update', 'delete'] as const) {
    const original: (this: IDBCursor, ...passed: never[]) => IDBRequest = IDBCursor.prototype[method];
    Object.defineProperty(IDBCursor.prototype, method, {
      configurable: true,
      value(this: IDBCursor, ...passed: never[]) {
        const store = this.source instanceof IDBObjectStore ? this.source : this.source.objectStore;
        const make = () => original.apply(this, passed);
        return stopsAt(`cursor ${method} ${store.name}`) ? later(store, make) : make();
      },
    });
  }

  // Where it is set that a completion is heard: whoever keeps the database open has its methods at hand since before these lines.
  const heard = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    ...heard,
    set(this: IDBTransaction, listener: ((event: Event) => void) | null) {
      const { mode } = this;
      const first = (event: Event) => {
        const hear = () => listener?.call(this, event);
        if (mode !== 'readonly' && stopsAt('complete')) whenItGoesOn(hear);
        else hear();
      };
      heard?.set?.call(this, listener && first);
    },
  });

  const { createObjectStore } = IDBDatabase.prototype;
  Object.defineProperty(IDBDatabase.prototype, 'createObjectStore', {
    configurable: true,
    value(this: IDBDatabase, ...passed: Parameters<typeof createObjectStore>) {
      const store = createObjectStore.apply(this, passed);
      if (stopsAt(`create ${store.name}`)) hold(store);
      return store;
    },
  });

  const { commit } = IDBTransaction.prototype;
  Object.defineProperty(IDBTransaction.prototype, 'commit', {
    configurable: true,
    value(this: IDBTransaction) {
      const [name = ''] = this.objectStoreNames;
      if (this.mode === 'readonly' || !stopsAt('commit')) return commit.apply(this);
      hold(this.objectStore(name), () => commit.apply(this));
    },
  });

  const { open } = IDBFactory.prototype;
  Object.defineProperty(IDBFactory.prototype, 'open', {
    configurable: true,
    value(this: IDBFactory, ...passed: Parameters<typeof open>) {
      const request = open.apply(this, passed);
      request.addEventListener('upgradeneeded', () => {
        const { transaction } = request;
        if (!transaction) return;
        const [name] = transaction.objectStoreNames;
        if (stopsAt('upgrade') && name !== undefined) hold(transaction.objectStore(name));
      });
      return request;
    },
  });

  // Chromium has the same area under two names.
  const areas = new Set([Reflect.get(place, 'chrome')?.storage?.local, Reflect.get(place, 'browser')?.storage?.local]);
  for (const area of areas) {
    for (const method of ['set', 'remove', 'clear'] as const) {
      if (!area) continue;
      const original: (...passed: never[]) => Promise<void> = area[method].bind(area);
      Object.defineProperty(area, method, {
        configurable: true,
        value: async (...passed: never[]) => {
          if (stopsAt(`storage.local.${method}`)) await new Promise<void>(whenItGoesOn);
          await original(...passed);
          if (stopsAt(`storage.local.${method} done`)) await new Promise<void>(whenItGoesOn);
        },
      });
    }
  }
}

/** What has been done so far, where `watchSteps` was called. */
export function stepsSoFar(place: typeof globalThis): Pick<StepLog, 'steps' | 'stopped'> {
  const { steps = [], stopped = false } = place.stepLog ?? {};
  return { steps, stopped };
}

/** Has it go on from where it stands still. */
export function goOn(place: typeof globalThis): void {
  const log = place.stepLog;
  if (!log) return;
  log.stopAt = null;
  log.stopped = false;
  for (const act of log.waiting.splice(0)) act();
}
