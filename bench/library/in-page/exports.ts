import { exportClips } from '@/lib/actions/export-clips';
import { exportToFolder, type FolderTools } from '@/lib/actions/export-folder';
import type { NoteTools } from '@/lib/actions/export-notes';
import { markdownWriter } from '@/lib/actions/markdown-writer';
import { filesIn } from '@/lib/browser/chosen-folder';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import { parseExportSettings } from '@/lib/core/export/export-settings';
import { writtenBy } from '@/lib/core/export/made-from';
import { otherTasks } from '@/lib/core/other-tasks';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { ok, type Result } from '@/lib/core/result';
import { sha256OfBytes } from '@/lib/core/sha256-of';
import { readForExport, readNoteSources } from '@/lib/store';
import { database } from '@/lib/store/database';

/** Milliseconds, and bytes where there is a file. */
interface Export {
  milliseconds: number;
  bytes: number;
}

const settings = parseExportSettings(null);

const tools = (pictures: boolean): NoteTools => ({
  read: (ids) => readForExport(ids, { pictures }),
  writer: () => markdownWriter(settings),
  now: Date.now,
  breathe: otherTasks,
});

const folderTools: Omit<FolderTools, 'choose'> = {
  ...tools(true),
  readSources: (ids) => readNoteSources(ids, { pictures: true }),
  writer: async () => {
    const write = await markdownWriter(settings);
    return write.ok
      ? ok({ write: write.value, by: writtenBy(settings, { version: '1', language: 'en', timeZone: 'UTC' }) })
      : write;
  },
};

/** As the library holds them of what it lists, before anything is exported. */
let listed: readonly string[] | null = null;

async function request(): Promise<ExportRequest> {
  listed ??= await (await database()).clips.toCollection().primaryKeys();
  return { ids: listed, onProgress: () => {}, signal: new AbortController().signal };
}

/** Lists all clips; tells how many. */
export const listAll = async (): Promise<number> => (await request()).ids.length;

/** All clips of all shelves as a zip. */
export async function exportZip(pictures: boolean): Promise<Export> {
  const asked = await request();
  let bytes = 0;
  const started = performance.now();
  const answer = await exportClips(asked, {
    ...tools(pictures),
    save: (content) => {
      bytes = content.size;
    },
  });
  checked(answer, asked.ids.length);
  return { milliseconds: performance.now() - started, bytes };
}

/** Milliseconds that it takes to read all clips and write each as a note, which is then forgotten: most of what an export does. */
export async function writeNotes(): Promise<number> {
  const { ids } = await request();
  const { read, writer } = tools(false);
  const started = performance.now();
  const write = await writer();
  if (!write.ok) throw new Error('There is no template');
  for await (const stored of read(ids)) {
    if (!write.value(stored).ok) throw new Error('It was not written');
  }
  return performance.now() - started;
}

const folderName = 'bench-export';

/** The same into a folder of the browser's own, which is empty before the first time. */
export async function exportFolder(first: boolean): Promise<Export> {
  const asked = await request();
  const root = await navigator.storage.getDirectory();
  if (first) await removeFolder();
  const folder = filesIn(await root.getDirectoryHandle(folderName, { create: true }));
  const started = performance.now();
  const answer = await exportToFolder(asked, { ...folderTools, choose: async () => ok(folder) });
  checked(answer, asked.ids.length);
  return { milliseconds: performance.now() - started, bytes: 0 };
}

export async function removeFolder(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(folderName, { recursive: true }).catch(() => {});
}

function checked<Problem>(answer: Result<Exported, Problem>, clips: number): void {
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  const { files, folder } = answer.value;
  if (files + (folder?.unchanged ?? 0) !== clips) throw new Error(`${files} of ${clips} clips`);
}

/** One clip of so many has its pictures kept, each of so many bytes. */
const [everyOther, pictureBytes] = [10, 60_000];

/** Keeps pictures for some of the clips; tells how many. */
export async function keepSome(): Promise<number> {
  const db = await database();
  const ids = await db.clips.toCollection().primaryKeys();
  let kept = 0;
  for (let at = 0; at < ids.length; at += everyOther) {
    const body = await db.bodies
      .where('clipId')
      .equals(ids[at] ?? '')
      .first();
    for (const address of body ? pictureAddresses(body.html) : []) {
      const bytes = new Uint8Array(pictureBytes);
      new DataView(bytes.buffer).setUint32(0, kept);
      const hash = await sha256OfBytes(bytes);
      const picture = new Blob([bytes], { type: 'image/jpeg' });
      await db.transaction('rw', db.images, db.pictures, async () => {
        await db.images.put({ hash, picture, width: 1, height: 1, bytes: bytes.length });
        await db.pictures.put({ clipId: ids[at] ?? '', address, hash, missing: null });
      });
      kept += 1;
    }
  }
  return kept;
}

export async function keepNone(): Promise<void> {
  const db = await database();
  await Promise.all([db.images.clear(), db.pictures.clear()]);
}
