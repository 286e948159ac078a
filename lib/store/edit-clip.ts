import type { Clip } from '@/lib/core/clip';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { cleanTags } from '@/lib/core/tags';
import { toClip } from './clip-row';
import { writeClips } from './write-clips';
import { writing } from './writing';

/** The reader's own words on a clip, as far as they are to be changed. An empty title means the publisher's. */
export type ClipEdit = Partial<Pick<Clip, 'title' | 'tags' | 'note'>>;

/** Changes the reader's words on a clip, and gives it as it was before. `now` in epoch milliseconds. */
export async function editClip(id: string, edit: ClipEdit, now: number): Promise<Result<Clip, Failure>> {
  const edited = await writing(async (db) => {
    const row = await db.clips.get(id);
    if (!row) return null;
    const before = toClip(row);
    const title = edit.title === undefined ? before.title : edit.title.trim() || (await printedTitle());
    const tags = edit.tags === undefined ? before.tags : cleanTags(edit.tags);
    await writeClips(db, [
      { before: row, after: { ...before, title, tags, note: edit.note ?? before.note, updatedAt: now } },
    ]);
    return before;

    async function printedTitle(): Promise<string> {
      return (await db.bodies.get([before.id, before.revision]))?.title ?? before.title;
    }
  });
  if (!edited.ok) return edited;
  return edited.value ? ok(edited.value) : fail(failure('clip-missing'));
}
