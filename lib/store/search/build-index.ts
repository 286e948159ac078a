import { type IndexedClip, indexedClip } from '@/lib/core/search/index-terms';
import { tokenizerVersion } from '@/lib/core/search/tokens';
import { type ClipRow, shelves, toClip, toRow } from '../clip-row';
import type { CounterKey } from '../counter';
import type { NewsclipDatabase } from '../schema';
import { documentsARecord } from './attributes';
import { IndexEdit } from './index-edit';
import { chunkBits, emptyIndex, type IndexState, isUsable } from './index-state';

/** Clips a transaction. */
const clipsAtATime = 32;

/**
 * Builds the search index anew beside the old one where that is of no use: where there is none, where another version of the
 * tokenizer made it, or where it has lost count. The new one begins at a number of its own; what is written meanwhile goes into
 * it, and searches scan until it is complete. Wherever this is stopped, the next call goes on from there; where the reader has stopped
 * it, only once she has taken that back.
 */
export async function buildIndex(
  db: NewsclipDatabase,
  pause: () => Promise<void>,
  onTail: () => Promise<void>,
): Promise<void> {
  const state = await beginBuilding(db);
  if (!state.complete) {
    let after = state.builtTo ?? '';
    for (;;) {
      if (await isPaused(db)) return;
      const read = await readClips(db, after, pause);
      const last = read.at(-1)?.row.id ?? null;
      await addToIndex(db, read, state.name, last);
      if (last === null) break;
      after = last;
      await pause();
      await onTail();
    }
  }
  if (state.untidy) await tidy(db, state, pause);
}

/** The index as it is where it will do or is being built; else a new one, begun. */
function beginBuilding(db: NewsclipDatabase): Promise<IndexState> {
  return db.transaction('rw', db.counters, db.upkeep, db.tail, db.attributes, async () => {
    const found = await db.upkeep.get('index');
    const state = found?.key === 'index' ? found : null;
    if (state && (await isWhole(db, state))) return state;
    if (state && !state.complete && state.builtTo !== null && state.tokenizer === tokenizerVersion) return state;
    const lastRecord = (await db.attributes.orderBy('chunk').last())?.chunk ?? -1;
    const used = Math.max(state?.next ?? 0, (lastRecord + 1) * documentsARecord);
    const fresh = emptyIndex(roundedUp(used), false);
    await db.upkeep.put({ ...fresh, builtTo: '' });
    await db.upkeep.delete('flush');
    await db.tail.clear();
    return { ...fresh, builtTo: '' };
  });
}

/** Whether the reader has stopped the building. */
export const isPaused = async (db: NewsclipDatabase): Promise<boolean> => (await db.upkeep.get('pause')) !== undefined;

/** Whether an index holds every clip, in the words of today. */
export const isWhole = async (db: NewsclipDatabase, state: IndexState): Promise<boolean> =>
  isUsable(state) && state.live === (await countAll(db));

/** Clips on all shelves, by their counters: to count the rows would keep every save waiting meanwhile. */
export async function countAll(db: NewsclipDatabase): Promise<number> {
  const keys = Object.values(shelves).map((shelf): CounterKey => [shelf, 'all', '']);
  const counters = await db.counters.bulkGet(keys);
  return counters.reduce((sum, counter) => sum + (counter?.count ?? 0), 0);
}

const roundedUp = (number: number): number => ((number + (1 << chunkBits) - 1) >> chunkBits) << chunkBits;

interface ReadClip {
  row: ClipRow;
  indexed: IndexedClip;
}

/** The next clips by id, with their words. */
async function readClips(db: NewsclipDatabase, after: string, pause: () => Promise<void>): Promise<ReadClip[]> {
  const { rows, bodies } = await db.transaction('r', db.clips, db.bodies, async () => {
    const found = await db.clips.where('id').above(after).limit(clipsAtATime).toArray();
    const keys = found.map(({ id, revision }): [string, number] => [id, revision]);
    return { rows: found, bodies: await db.bodies.bulkGet(keys) };
  });
  const read: ReadClip[] = [];
  for (const [place, row] of rows.entries()) {
    read.push({ row, indexed: indexedClip(row, bodies[place]?.text ?? '') });
    await pause();
  }
  return read;
}

/** Adds clips to the new index; those that have been written since they were read are in it. With `last` null it is complete. */
function addToIndex(db: NewsclipDatabase, read: readonly ReadClip[], name: string, last: string | null): Promise<void> {
  return db.transaction('rw', db.clips, db.tail, db.attributes, db.upkeep, async () => {
    const edit = await IndexEdit.begin(db);
    if (edit.state.name !== name) throw new Error('Another index is being built');
    const now = await db.clips.bulkGet(read.map(({ row }) => row.id));
    const missing = now.flatMap((row, place) => {
      const indexed = read[place]?.indexed;
      return row && indexed && !edit.knows(row) ? [{ row, indexed }] : [];
    });
    await edit.load([], missing.length);
    const numbered = missing.map(({ row, indexed }) => {
      const added = toRow(toClip(row), edit.take());
      edit.add(added, indexed);
      return added;
    });
    await db.clips.bulkPut(numbered);
    if (last === null) Object.assign(edit.state, { complete: true, builtTo: null });
    else edit.state.builtTo = last;
    await edit.finish();
  });
}

/** Deletes what is left of an index before this one, a little at a time. */
async function tidy(db: NewsclipDatabase, { base, name }: IndexState, pause: () => Promise<void>): Promise<void> {
  await db.attributes
    .where('chunk')
    .below(base / documentsARecord)
    .delete();
  let from: [string, number] = ['', 0];
  for (;;) {
    const keys = await db.postings.where('[bucket+chunk]').above(from).limit(2_000).primaryKeys();
    const last = keys.at(-1);
    if (!last) break;
    await db.postings.bulkDelete(keys.filter(([, chunk]) => chunk < base >> chunkBits));
    from = last;
    await pause();
  }
  await db.upkeep
    .where('key')
    .equals('index')
    .modify((state) => {
      if (state.key === 'index' && state.name === name) state.untidy = false;
    });
}
