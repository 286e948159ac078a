import type { Clip } from '@/lib/core/clip';
import { indexedClip } from '@/lib/core/search/index-terms';
import { type ClipRow, toRow } from './clip-row';
import { noteForCopy } from './copy/outbox';
import type { RowChange } from './counter';
import { countRows } from './counters';
import { freePicturesOf } from './free-pictures';
import type { NewsclipDatabase } from './schema';
import { IndexEdit } from './search/index-edit';

/** What becomes of one clip. */
export interface ClipChange {
  /** Null where there was none. */
  before: ClipRow | null;
  /** Null where it goes for ever. */
  after: Clip | null;
  /** The text of its newest body, where that is at hand; else it is read if its words are needed. */
  text?: string;
  /** Whether its copy has to follow by more than the light record, where that is not as its revision says. */
  whole?: boolean;
}

/** Writes clips with all that is derived of them, counters and search index, in the transaction that is open. Each clip at most once. */
export async function writeClips(db: NewsclipDatabase, changes: readonly ClipChange[]): Promise<void> {
  if (changes.length === 0) return;
  const edit = await IndexEdit.begin(db);
  const keeps = ({ before, after }: ClipChange): boolean =>
    before !== null && after !== null && edit.knows(before) && hasSameWords(before, after);
  const texts = await textsOf(
    db,
    changes.filter((change) => !keeps(change)),
  );
  await edit.load(
    changes.flatMap(({ before }) => before ?? []),
    texts.size,
  );
  const written = changes.map((change): RowChange => {
    const { before, after } = change;
    if (before && !keeps(change)) edit.remove(before);
    if (!after) return { before, after: null };
    const row = toRow(after, before && keeps(change) ? before.document : edit.take());
    if (keeps(change)) edit.update(row);
    else edit.add(row, indexedClip(after, texts.get(after.id) ?? ''));
    return { before, after: row };
  });
  const gone = written.flatMap(({ before, after }) => (before && !after ? [before.id] : []));
  edit.state.edits += 1;
  // All asked for at once: one after the other, each would wait for the answer to the one before.
  await Promise.all([
    db.clips.bulkPut(written.flatMap(({ after }) => after ?? [])),
    ...(gone.length > 0
      ? [
          db.clips.bulkDelete(gone),
          db.thumbnails.bulkDelete(gone),
          deleteHighlightsOf(db, gone),
          freePicturesOf(db, gone),
        ]
      : []),
    countRows(db, written),
    edit.finish(),
    noteForCopy(db, written, (place) => changes[place]?.whole),
  ]);
}

const deleteHighlightsOf = (db: NewsclipDatabase, clipIds: readonly string[]) =>
  db.highlights.where('clipId').anyOf(clipIds).delete();

/** The texts of clips that are to be indexed, by id. */
async function textsOf(db: NewsclipDatabase, changes: readonly ClipChange[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const unread: Clip[] = [];
  for (const { after, text } of changes) {
    if (!after) continue;
    texts.set(after.id, text ?? '');
    if (text === undefined) unread.push(after);
  }
  const bodies = await db.bodies.bulkGet(unread.map(({ id, revision }): [string, number] => [id, revision]));
  for (const [place, { id }] of unread.entries()) texts.set(id, bodies[place]?.text ?? '');
  return texts;
}

/** Whether a search index has nothing new to learn of a clip. */
function hasSameWords(before: Clip, after: Clip): boolean {
  const words = ({ title, site, url, authors, agency, tags, note, lang, revision }: Clip) =>
    JSON.stringify([title, site, url, authors, agency, tags, note, lang, revision]);
  return words(before) === words(after);
}
