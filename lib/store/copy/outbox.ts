import type { RowChange } from '../counter';
import type { NewsclipDatabase } from '../schema';
import type { Outgoing } from './records';

/**
 * Notes clips that their copies have to follow, within the transaction that writes them. A new revision is more than the light
 * record; of what else is, `isWhole` tells by the place of a change.
 */
export async function noteForCopy(
  db: NewsclipDatabase,
  changes: readonly RowChange[],
  isWhole: (place: number) => boolean,
): Promise<void> {
  const stamp = crypto.randomUUID();
  const notes = changes.flatMap(({ before, after }, place): Outgoing[] => {
    const row = after ?? before;
    return row ? [{ clipId: row.id, stamp, whole: before?.revision !== after?.revision || isWhole(place) }] : [];
  });
  const waiting = await db.outbox.bulkGet(notes.map(({ clipId }) => clipId));
  await db.outbox.bulkPut(
    notes.map((note, place) => ({ ...note, whole: note.whole || waiting[place]?.whole === true })),
  );
}
