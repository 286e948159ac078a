import { database } from '../database';
import { isUsable } from './index-state';

/** How far the search index has come while it is being built, 0 to 1; null where it is complete. */
export async function indexProgress(): Promise<number | null> {
  const db = await database();
  const state = await db.upkeep.get('index');
  if (state?.key !== 'index' || isUsable(state)) return null;
  return Math.min(1, state.live / Math.max(1, await db.clips.count()));
}
