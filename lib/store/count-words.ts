import type { Shelf } from './clip-row';
import { database } from './database';
import { documentsARecord, flag } from './search/attributes';
import { isUsable } from './search/index-state';

/**
 * The words of all clips on a shelf, from what the search index knows of them; null until it knows all. For 100,000 clips that is
 * two hundred records.
 */
export async function countWords(shelf: Shelf): Promise<number | null> {
  const db = await database();
  return db.transaction('r', db.upkeep, db.attributes, async () => {
    const state = await db.upkeep.get('index');
    if (state?.key !== 'index' || !isUsable(state)) return null;
    const records = await db.attributes
      .where('chunk')
      .aboveOrEqual(state.base / documentsARecord)
      .toArray();
    let words = 0;
    for (const { columns } of records) {
      for (const [at, flags] of columns.flags.entries()) {
        if (flags & flag.live && shelfOfFlags(flags) === shelf) words += columns.words[at] ?? 0;
      }
    }
    return words;
  });
}

function shelfOfFlags(flags: number): Shelf {
  if (flags & flag.deleted) return 'trash';
  return flags & flag.archived ? 'archive' : 'library';
}
