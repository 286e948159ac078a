import { keepDraft } from '@/lib/browser/drafts';
import type { Body, Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { attempt, getBody, getClip } from '@/lib/store';
import { requestUndo } from './save-clip';

/** What taking back reads and writes by; a test brings its own. */
export interface UndoTools {
  read: (clipId: string) => Promise<Result<{ clip: Clip | null; body: Body | null }, Failure>>;
  keepDraft: typeof keepDraft;
  undo: (saved: Saved) => Promise<Result<null, Failure>>;
}

const pageTools: UndoTools = {
  read: (clipId) => attempt(async () => ({ clip: await getClip(clipId), body: await getBody(clipId) })),
  keepDraft,
  undo: requestUndo,
};

/**
 * Takes several saves back, the last one first, since one of them may be a revision of another. Ends at the first that fails;
 * to ask again for all of them is safe, for what is taken back already stays as it is.
 */
export async function undoSaves(saves: readonly Saved[], tools: UndoTools = pageTools): Promise<Result<null, Failure>> {
  for (const saved of saves.toReversed()) {
    const kept = await keepTyped(saved, tools);
    if (!kept.ok) return kept;
    const undone = await tools.undo(saved);
    if (!undone.ok) return undone;
  }
  return ok(null);
}

/** What the reader had typed in the popup went into the clip when it was stored, and goes back to the drafts. */
async function keepTyped({ clipId, revision, before }: Saved, tools: UndoTools): Promise<Result<null, Failure>> {
  const stored = await tools.read(clipId);
  if (!stored.ok) return stored;
  const { clip, body } = stored.value;
  if (clip?.revision !== revision || !body) return ok(null);
  const untyped = before ?? { title: body.title, tags: [], note: '' };
  const { title, tags, note, urlKey } = clip;
  const typed = title !== untyped.title || note !== untyped.note || tags.join() !== untyped.tags.join();
  return typed ? tools.keepDraft(urlKey, { title, tags, note }) : ok(null);
}
