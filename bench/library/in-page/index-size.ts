import type { Table } from 'dexie';
import { database } from '@/lib/store/database';
import { storedSize } from '../stored-size';

/** Records that are read together. */
const batch = 500;

/** Bytes of what the search index stores, summed by `storedSize`, and how many clips it is of. */
export async function indexSize(): Promise<{ postings: number; attributes: number; tail: number; clips: number }> {
  const db = await database();
  return {
    postings: await sizeOf(db.postings),
    attributes: await sizeOf(db.attributes),
    tail: await sizeOf(db.tail),
    clips: await db.clips.count(),
  };
}

async function sizeOf<Value, Key>(table: Table<Value, Key>): Promise<number> {
  const keys = await table.toCollection().primaryKeys();
  let sum = 0;
  for (let first = 0; first < keys.length; first += batch) {
    for (const record of await table.bulkGet(keys.slice(first, first + batch))) sum += storedSize(record);
  }
  return sum;
}
