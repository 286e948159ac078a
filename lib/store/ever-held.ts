import { database } from './database';
import { countAll } from './search/build-index';

/** Whether the library has ever held a clip, be it gone by now: numbers of clips in the search index are never used again. */
export async function everHeldClips(): Promise<boolean> {
  const db = await database();
  const [state, clips] = await Promise.all([db.upkeep.get('index'), countAll(db)]);
  return clips > 0 || (state?.key === 'index' && state.next > 0);
}
