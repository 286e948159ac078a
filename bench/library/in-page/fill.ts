import type { Body, Clip } from '@/lib/core/clip';
import { type ClipRow, toRow } from '@/lib/store/clip-row';
import { countRows } from '@/lib/store/counters';
import { database } from '@/lib/store/database';
import { emptyIndex } from '@/lib/store/search/index-state';
import { writeClips } from '@/lib/store/write-clips';
import { clipTables } from '@/lib/store/writing';
import { inOrderOfClipping } from '../clip-times';
import { syntheticClip } from '../synthetic-clips';
import { openFloor, putAll } from './floor-database';

/** Clips of one transaction: some megabytes. */
const chunk = 200;

const day = 86_400_000;

/** Milliseconds. */
interface Filling {
  making: number;
  storing: number;
}

/**
 * Stores a part of a collection of `count` clips, in the order in which they were clipped, from one place up to another: in the
 * floor's database and in Newsclip's own, there without a search index.
 */
export async function fill(count: number, from: number, to: number): Promise<Filling> {
  const order = inOrderOfClipping(count).slice(from, to);
  const filling: Filling = { making: 0, storing: 0 };
  const floor = await openFloor();
  for (let first = 0; first < order.length; first += chunk) {
    const started = performance.now();
    const made = order.slice(first, first + chunk).map(clipOfLibrary);
    const ready = performance.now();
    await putAll(floor, made, 'relaxed');
    await putUnindexed(made);
    filling.making += ready - started;
    filling.storing += performance.now() - ready;
  }
  floor.close();
  return filling;
}

/** The same in one transaction of Newsclip's own writing: these clips wait in the tail of the index. */
export async function fillTail(count: number, from: number): Promise<void> {
  const made = inOrderOfClipping(count).slice(from).map(clipOfLibrary);
  const floor = await openFloor();
  await putAll(floor, made, 'relaxed');
  floor.close();
  await saveAll(made);
}

/** Clips with their bodies, in one transaction, as Newsclip writes them. */
export async function saveAll(made: readonly { clip: Clip; body: Body }[]): Promise<void> {
  const db = await database();
  await db.transaction('rw', clipTables(db), async () => {
    await writeClips(
      db,
      made.map(({ clip, body }) => ({ before: null, after: clip, text: body.text })),
    );
    await db.bodies.bulkAdd(made.map(({ body }) => body));
  });
}

/** A synthetic clip as it lies in a library that is in use: the trash holds nothing for longer than a month. */
function clipOfLibrary(index: number): { clip: Clip; body: Body } {
  const { clip, body } = syntheticClip(index);
  const deletedAt = clip.deletedAt === null ? null : Date.now() - (index % 28) * day;
  return { clip: { ...clip, deletedAt }, body };
}

async function putUnindexed(made: readonly { clip: Clip; body: Body }[]): Promise<void> {
  const db = await database();
  await db.transaction('rw', db.clips, db.bodies, db.counters, db.upkeep, async () => {
    const rows = made.map(({ clip }): ClipRow => toRow(clip, -1));
    await db.clips.bulkAdd(rows);
    await db.bodies.bulkAdd(made.map(({ body }) => body));
    await countRows(
      db,
      rows.map((after) => ({ before: null, after })),
    );
    await db.upkeep.put(emptyIndex(0, false));
  });
}
