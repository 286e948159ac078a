import { inOrderOfClipping } from '../clip-times';
import { syntheticClip } from '../synthetic-clips';
import { completed, newest, openFloor, putAll, settled } from './floor-database';
import { medianMilliseconds } from './milliseconds';
import { timeToRows } from './time-to-rows';

/** Clips of one transaction while a database is filled: some megabytes. */
const chunk = 500;

/** Clips that are read at a time: Firefox is slower with more, Chromium does not mind. */
const batch = 50;

/** Indices from here on are no synthetic collection's. */
const beyond = 2 ** 31;

/** Milliseconds. */
interface Filling {
  making: number;
  storing: number;
}

/** Stores a part of a collection of `count` clips, in the order in which they were clipped, from one place up to another. */
async function fillRaw(count: number, from = 0, to = count): Promise<Filling> {
  const order = inOrderOfClipping(count).slice(from, to);
  const database = await openFloor();
  const filling: Filling = { making: 0, storing: 0 };
  for (let first = 0; first < order.length; first += chunk) {
    const started = performance.now();
    const made = order.slice(first, first + chunk).map(syntheticClip);
    const ready = performance.now();
    await putAll(database, made, 'relaxed');
    filling.making += ready - started;
    filling.storing += performance.now() - ready;
  }
  database.close();
  return filling;
}

/** One page of a list: `getAll` of 50 rows by the index of the newest. */
async function rawNewest50(): Promise<number> {
  const database = await openFloor();
  const milliseconds = await medianMilliseconds(25, 10, () => newest(database, 50));
  database.close();
  return milliseconds;
}

/** One save: a slim row and a body in one strict transaction. What was put is deleted again. */
async function rawPut(): Promise<number> {
  const database = await openFloor();
  const [repetitions, inARow] = [15, 5];
  const made = Array.from({ length: repetitions * inARow }, (_, place) => syntheticClip(beyond + place));
  const left = [...made];
  const milliseconds = await medianMilliseconds(repetitions, inARow, () =>
    putAll(database, left.splice(0, 1), 'strict'),
  );
  const transaction = database.transaction(['clips', 'bodies'], 'readwrite');
  for (const { clip } of made) {
    transaction.objectStore('clips').delete(clip.id);
    transaction.objectStore('bodies').delete([clip.id, clip.revision]);
  }
  await completed(transaction);
  database.close();
  return milliseconds;
}

/** Every row with every body, in batches, as an export reads them. */
async function rawReadAll(repetitions = 3): Promise<number> {
  const database = await openFloor();
  const milliseconds = await medianMilliseconds(repetitions, 1, () => readAll(database));
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

/** How many clips the database holds, and bytes on disk of all that lies at this origin, as the browser estimates them. */
async function rawSize(): Promise<{ clips: number; bytes: number }> {
  const database = await openFloor();
  const clips = await settled(database.transaction('clips').objectStore('clips').count());
  database.close();
  return { clips, bytes: (await navigator.storage.estimate()).usage ?? 0 };
}

/** What the bench calls by name in an extension page. Figures are milliseconds unless they say otherwise. */
const inPage = { fillRaw, rawNewest50, rawPut, rawReadAll, rawSize, timeToRows };
export type InPage = typeof inPage;
export default inPage;
