import type { Collection } from 'dexie';
import type { Body } from '@/lib/core/clip';
import type { NewsclipDatabase } from './schema';

/** Every revision of a clip, oldest first. */
export const revisionsOf = (
  db: NewsclipDatabase,
  clipId: string,
): Collection<Body, [clipId: string, revision: number]> =>
  db.bodies.where('[clipId+revision]').between([clipId, 0], [clipId, Number.POSITIVE_INFINITY]);
