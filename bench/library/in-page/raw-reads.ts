import { newest, openFloor, settled } from './floor-database';

/** Clips that are read at a time: Firefox is slower with more, Chromium does not mind. */
const batch = 50;

/** Milliseconds that reading every row with every body takes, in batches, as an export or a rebuild reads them. */
export async function readAllRaw(): Promise<number> {
  const database = await openFloor();
  const started = performance.now();
  await readAll(database);
  const milliseconds = performance.now() - started;
  database.close();
  return milliseconds;
}

async function readAll(database: IDBDatabase): Promise<void> {
  const transaction = database.transaction(['clips', 'bodies']);
  const [clips, bodies] = [transaction.objectStore('clips'), transaction.objectStore('bodies')];
  let after: string | null = null;
  for (;;) {
    const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
    const rows: { id: string }[] = await settled(clips.getAll(range, batch));
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return;
    const heavy = await settled(bodies.getAll(IDBKeyRange.bound([first.id], [last.id, Number.POSITIVE_INFINITY])));
    if (heavy.length !== rows.length) throw new Error(`${rows.length} rows, ${heavy.length} bodies`);
    after = last.id;
  }
}

/** Reads the newest 50 rows from the floor's database; `close` when there is no more to read. */
export async function rawNewest(): Promise<{ read: () => Promise<unknown>; close: () => void }> {
  const database = await openFloor();
  return { read: () => newest(database, 50), close: () => database.close() };
}
