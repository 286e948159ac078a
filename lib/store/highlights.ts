import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { failure } from '@/lib/core/failure';
import type { Highlight } from '@/lib/core/highlight';
import { fail, ok, type Result } from '@/lib/core/result';
import { shelves, toClip } from './clip-row';
import { database } from './database';
import { highlightsOfClips } from './highlights-of';
import type { NewsclipDatabase } from './schema';
import { writeClips } from './write-clips';
import { writing } from './writing';

/** The highlights of a clip, in the order in which they were made. */
export async function highlightsOf(clipId: string): Promise<Highlight[]> {
  return (await highlightsOfClips(await database(), [clipId])).get(clipId) ?? [];
}

/** A highlight and the clip whose words it holds. */
export interface ListedHighlight {
  highlight: Highlight;
  clip: Clip;
}

/** All highlights of clips that are not in the trash, the newest first. */
export async function allHighlights(): Promise<ListedHighlight[]> {
  const db = await database();
  return db.transaction('r', db.highlights, db.clips, async () => {
    const highlights = await db.highlights.reverse().toArray();
    const rows = await db.clips.bulkGet([...new Set(highlights.map(({ clipId }) => clipId))]);
    const clips = new Map(rows.flatMap((row) => (row && row.shelf !== shelves.trash ? [[row.id, toClip(row)]] : [])));
    return highlights.flatMap((highlight) => {
      const clip = clips.get(highlight.clipId);
      return clip ? [{ highlight, clip }] : [];
    });
  });
}

/**
 * Stores a highlight, a new one, a changed one or one that was deleted. Gives the one that was there before, or null. `now` in epoch
 * milliseconds: the clip has changed then, whenever the highlight had.
 */
export function putHighlight(highlight: Highlight, now: number): Promise<Result<Highlight | null, Failure>> {
  return changeHighlights(highlight.clipId, now, async (db) => {
    const before = await db.highlights.get(highlight.id);
    await db.highlights.put(highlight);
    return before ?? null;
  });
}

/** Takes a highlight out. Gives it, for whoever wants it back; null where it had gone before. `now` in epoch milliseconds. */
export function deleteHighlight(
  { id, clipId }: Pick<Highlight, 'id' | 'clipId'>,
  now: number,
): Promise<Result<Highlight | null, Failure>> {
  return changeHighlights(clipId, now, async (db) => {
    const before = await db.highlights.get(id);
    await db.highlights.delete(id);
    return before ?? null;
  });
}

/** The clip counts its highlights in the same transaction, so that search and recovery copy know of them. */
async function changeHighlights<Value>(
  clipId: string,
  now: number,
  change: (db: NewsclipDatabase) => Promise<Value>,
): Promise<Result<Value, Failure>> {
  const changed = await writing(async (db) => {
    const before = await db.clips.get(clipId);
    if (!before) return null;
    const value = await change(db);
    const highlightCount = await db.highlights.where('clipId').equals(clipId).count();
    await writeClips(db, [{ before, after: { ...toClip(before), highlightCount, updatedAt: now } }]);
    return { value };
  });
  if (!changed.ok) return changed;
  return changed.value ? ok(changed.value.value) : fail(failure('clip-missing'));
}
