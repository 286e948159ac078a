import type { Highlight } from '@/lib/core/highlight';
import type { NewsclipDatabase } from './schema';

/** The highlights of clips by the clips' ids, each list in the order in which they were made; clips without are left out. */
export async function highlightsOfClips(
  db: NewsclipDatabase,
  clipIds: readonly string[],
): Promise<Map<string, Highlight[]>> {
  // By their key: ids begin with their time.
  const found = await db.highlights.where('clipId').anyOf(clipIds).sortBy('id');
  return Map.groupBy(found, ({ clipId }) => clipId);
}
