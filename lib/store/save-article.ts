import { type Article, isLinkOnly, standsForPage } from '@/lib/core/article';
import { emptyBody, makeClip, reviseClip } from '@/lib/core/clip';
import { clipId } from '@/lib/core/clip-id';
import type { Draft } from '@/lib/core/draft';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { hashOfText } from '@/lib/core/text-hash';
import { urlKeyOf } from '@/lib/core/url-key';
import { type ClipRow, shelves, toClip } from './clip-row';
import { freeUnshown } from './free-pictures';
import type { NewsclipDatabase } from './schema';
import { wantPictures } from './want-pictures';
import { writeClips } from './write-clips';
import { writing } from './writing';

interface Saving {
  /** Null keeps the title, tags and note that the clip has (or gives a new one the article's title and no tags). */
  draft: Draft | null;
  /** Write a revision even where the text has not changed. */
  again: boolean;
  /** Epoch milliseconds. */
  now: number;
  /** The lead picture, small; null keeps the one that the clip has. */
  thumbnail: Blob | null;
  /** The addresses of pictures that are to be got for it once it is stored; none where none are to be kept. */
  pictures?: readonly string[];
}

/**
 * Stores an article, as a new clip, as a revision of the clip that has its `urlKey`, or as the text of a link that has it, in one transaction. It resolves
 * when that transaction has completed with strict durability: only then may anything be called "clipped".
 */
export async function saveArticle(
  article: Article,
  { draft, again, now, thumbnail, pictures = [] }: Saving,
): Promise<Result<Saved, Failure>> {
  const textHash = await hashOfText(article.text);
  const id = clipId(now, crypto.getRandomValues(new Uint8Array(10)));
  return writing(async (db): Promise<Saved> => {
    const row = await rowWithKey(db, urlKeyOf(article), article.extent);
    const before = row && toClip(row);
    const newest = before && (await db.bodies.get([before.id, before.revision]));
    const fills = before !== null && isLinkOnly(before);
    if (before && !fills && before.deletedAt === null && newest?.textHash === textHash && !again) {
      await wantPictures(db, before.id, pictures);
      return { clipId: before.id, revision: before.revision, outcome: 'already-there', title: before.title, before };
    }
    const made = before
      ? reviseClip(before, article, draft ?? (fills ? { ...before, title: '' } : before), { now, textHash })
      : makeClip(article, draft ?? { title: '', tags: [], note: '' }, { id, now, textHash });
    const { clip } = made;
    await Promise.all([
      writeClips(db, [{ before: row, after: clip, text: made.body.text }]),
      thumbnail && db.thumbnails.put({ clipId: clip.id, picture: thumbnail }),
      db.bodies.add(made.body),
      // What a link got is its first text: nothing stands before it that it could be compared with.
      fills && db.bodies.delete([before.id, before.revision]),
      wantPictures(db, clip.id, pictures),
    ]);
    return {
      clipId: clip.id,
      revision: clip.revision,
      outcome: before && !fills ? 'revised' : 'clipped',
      title: clip.title,
      before,
    };
  });
}

async function rowWithKey(db: NewsclipDatabase, urlKey: string, extent: Article['extent']): Promise<ClipRow | null> {
  const rows = await db.clips.where('urlKey').equals(urlKey).toArray();
  const fitting = rows.filter((row) => standsForPage(row.extent) === standsForPage(extent));
  return fitting.find((candidate) => candidate.shelf !== shelves.trash) ?? fitting[0] ?? null;
}

/**
 * Takes a save back: its revision goes and the clip is again what it was before, but for a newer picture and for highlights, which
 * stay; without a before, it goes altogether.
 */
export async function undoSave(saved: Saved): Promise<Result<null, Failure>> {
  if (saved.outcome === 'already-there') return ok(null);
  return writing(async (db) => {
    const row = await db.clips.get(saved.clipId);
    // Somebody saved again since: that newer revision is not ours to take back.
    if (row?.revision !== saved.revision) return null;
    await db.bodies.delete([saved.clipId, saved.revision]);
    const isBefore = saved.before?.id === saved.clipId;
    const after = saved.before && isBefore ? { ...saved.before, highlightCount: row.highlightCount } : null;
    if (after && isLinkOnly(after)) await db.bodies.put(emptyBody(after));
    await writeClips(db, [{ before: row, after }]);
    if (after) await freeUnshown(db, after.id);
    return null;
  });
}
