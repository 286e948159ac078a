import type { Body, Clip } from '@/lib/core/clip';
import { type ClipRow, toRow } from '@/lib/store/clip-row';

/** A database of the benchmark's own, at the extension's origin beside Newsclip's. */
const databaseName = 'newsclip-bench-floor';

/**
 * The slim row that Newsclip stores, with its time negated: `getAll` reads an index forwards alone in some browsers, and forwards
 * this one gives the newest first.
 */
interface FloorRow extends ClipRow {
  newness: number;
}

const toFloorRow = (clip: Clip): FloorRow => {
  const row = toRow(clip, 0);
  return { ...row, newness: -row.listedAt };
};

/** Rows apart from bodies, keyed as Newsclip's are, and one index: no less will do for a list of the newest. */
export function openFloor(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('clips', { keyPath: 'id' }).createIndex('newest', ['shelf', 'newness']);
    request.result.createObjectStore('bodies', { keyPath: ['clipId', 'revision'] });
  };
  return settled(request);
}

/** The newest clips of the library's shelf. */
export const newest = (database: IDBDatabase, count: number): Promise<FloorRow[]> =>
  settled<FloorRow[]>(
    database
      .transaction('clips')
      .objectStore('clips')
      .index('newest')
      .getAll(IDBKeyRange.bound([0, Number.NEGATIVE_INFINITY], [0, Number.POSITIVE_INFINITY]), count),
  );

/** Puts clips with their bodies in one transaction and waits until the browser says that it is complete. */
export function putAll(
  database: IDBDatabase,
  made: readonly { clip: Clip; body: Body }[],
  durability: 'strict' | 'relaxed',
): Promise<void> {
  const transaction = database.transaction(['clips', 'bodies'], 'readwrite', { durability });
  const [clips, bodies] = [transaction.objectStore('clips'), transaction.objectStore('bodies')];
  for (const { clip, body } of made) {
    clips.put(toFloorRow(clip));
    bodies.put(body);
  }
  return completed(transaction);
}

export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
