import type { RowChange } from '../counter';
import type { NewsclipDatabase } from '../schema';
import type { Outgoing } from './records';

/**
 * Notes clips that their copies have to follow, within the transaction that writes them. A new revision is more than the light
 * record, unless `isWhole` tells otherwise by the place of a change.
 */
export async function noteForCopy(
  db: NewsclipDatabase,
  changes: readonly RowChange[],
  isWhole: (place: number) => boolean | undefined,
): Promise<void> {
  const stamp = crypto.randomUUID();
  const notes = changes.flatMap(({ before, after }, place): Outgoing[] => {
    const row = after ?? before;
    const whole = isWhole(place) ?? before?.revision !== after?.revision;
    return row ? [{ clipId: row.id, stamp, whole, isNew: before === null }] : [];
  });
  const waiting = await waitingOf(db, notes);
  await db.outbox.bulkPut(
    notes.map((note) => {
      const noted = waiting.get(note.clipId);
      return noted ? { ...note, whole: note.whole || noted.whole, isNew: false } : note;
    }),
  );
}

/** What is noted of these clips already, by their ids. */
async function waitingOf(db: NewsclipDatabase, notes: readonly Outgoing[]): Promise<Map<string, Outgoing>> {
  // Mostly nothing waits: one question instead of one a clip.
  if ((await db.outbox.limit(1).primaryKeys()).length === 0) return new Map();
  const waiting = await db.outbox.bulkGet(notes.map(({ clipId }) => clipId));
  return new Map(waiting.flatMap((note) => (note ? [[note.clipId, note]] : [])));
}
