import { indexedClip } from '@/lib/core/search/index-terms';
import { tokenizerVersion } from '@/lib/core/search/tokens';
import { type ClipRow, toClip, toRow } from '../clip-row';
import type { NewsclipDatabase } from '../database';
import { documentsARecord } from './attributes';
import { IndexEdit } from './index-edit';
import { chunkBits, emptyIndex, type IndexState, isUsable } from './index-state';

/** Clips a transaction. */
const clipsAtATime = 32;

/**
 * Builds the search index anew beside the old one where that is of no use: where there is none, where another version of the
 * tokenizer made it, or where it has lost count. The new one begins at a number of its own; what is written meanwhile goes into
 * it, and searches scan until it is complete. Wherever this is stopped, the next call goes on from there.
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
      const rows = await db.clips.where('id').above(after).limit(clipsAtATime).toArray();
      const last = rows.at(-1);
      await addToIndex(db, rows, state.name, last?.id ?? null);
      if (!last) break;
      after = last.id;
      await pause();
      await onTail();
    }
  }
  if (state.untidy) await tidy(db, state, pause);
}

/** The index as it is where it will do or is being built; else a new one, begun. */
function beginBuilding(db: NewsclipDatabase): Promise<IndexState> {
  return db.transaction('rw', db.clips, db.upkeep, db.tail, db.attributes, async () => {
    const found = await db.upkeep.get('index');
    const state = found?.key === 'index' ? found : null;
    if (state && isUsable(state) && state.live === (await db.clips.count())) return state;
    if (state && !state.complete && state.builtTo !== null && state.tokenizer === tokenizerVersion) return state;
    const lastRecord = (await db.attributes.orderBy('chunk').last())?.chunk ?? -1;
    const used = Math.max(state?.next ?? 0, (lastRecord + 1) * documentsARecord);
    const fresh = emptyIndex(roundedUp(used), false, (state?.changes ?? 0) + 1);
    await db.upkeep.put({ ...fresh, builtTo: '' });
    await db.upkeep.delete('flush');
    await db.tail.clear();
    return { ...fresh, builtTo: '' };
  });
}

const roundedUp = (number: number): number => ((number + (1 << chunkBits) - 1) >> chunkBits) << chunkBits;

/** Indexes clips that are not in the new index yet. With `last` null it is complete. */
function addToIndex(db: NewsclipDatabase, rows: readonly ClipRow[], name: string, last: string | null): Promise<void> {
  return db.transaction('rw', db.clips, db.bodies, db.tail, db.attributes, db.upkeep, async () => {
    const edit = await IndexEdit.begin(db);
    if (edit.state.name !== name) throw new Error('Another index is being built');
    const now = (await db.clips.bulkGet(rows.map(({ id }) => id))).flatMap((row) => row ?? []);
    const missing = now.filter((row) => !edit.knows(row));
    const bodies = await db.bodies.bulkGet(missing.map(({ id, revision }): [string, number] => [id, revision]));
    await edit.load([], missing.length);
    const numbered = missing.map((row) => toRow(toClip(row), edit.take()));
    for (const [place, row] of numbered.entries()) edit.add(row, indexedClip(row, bodies[place]?.text ?? ''));
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
