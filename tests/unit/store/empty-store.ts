import { database } from '@/lib/store/database';
import { emptyIndex } from '@/lib/store/search/index-state';

/** Leaves nothing in the store but an index that holds nothing. */
export async function emptyStore(): Promise<void> {
  const db = await database();
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await db.upkeep.add(emptyIndex(0, true));
  });
}
