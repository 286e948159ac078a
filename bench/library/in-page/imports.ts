import { type ImportTools, importClips } from '@/lib/actions/import-clips';
import { importPictures } from '@/lib/actions/import-pictures';
import { unwatched } from '@/lib/actions/in-batches';
import { newClipId } from '@/lib/actions/new-clip-id';
import { type OpenedImport, openImport } from '@/lib/actions/open-import';
import { previewImport } from '@/lib/actions/preview-import';
import { tendIndex } from '@/lib/actions/tend-index';
import { copyPlace } from '@/lib/browser/copy-place';
import { linkRecord } from '@/lib/core/import/link-record';
import { otherTasks } from '@/lib/core/other-tasks';
import { getBody, keepCopyIn, mergeRecords } from '@/lib/store';
import { median } from '../../table';
import { openFloor, putAll } from './floor-database';
import { type Stretches, watchStretches } from './stretches';

interface Imports {
  /** Of looking through the file, and of bringing it in, with the recovery copy. */
  preview: Stretches & { total: number };
  bringIn: Stretches & { total: number };
  /** Of looking through as many links in a backup of bookmarks, which is JSON. */
  backup: Stretches & { total: number };
  /** Of bringing them in as it goes on, a tenth of the links after the other. */
  tenths: Tenth[];
  /** A raw strict put of the same rows in one transaction. */
  floor: number;
}

/** Milliseconds that a batch of rows takes, the middle one of its tenth: all of it, and of that writing the recovery copy. */
export interface Tenth {
  batch: number;
  copy: number;
}

/** A list of so many links, as a program exports it, looked through and brought in. */
export async function importLinks(count: number): Promise<Imports> {
  const batches: Tenth[] = [];
  let copying = 0;
  keepCopyIn({
    ...copyPlace,
    async write(put, remove) {
      const began = performance.now();
      const written = await copyPlace.write(put, remove);
      copying += performance.now() - began;
      return written;
    },
  });
  const tools: ImportTools = {
    async merge(records, now) {
      copying = 0;
      const began = performance.now();
      const merged = await mergeRecords(records, now);
      batches.push({ batch: performance.now() - began, copy: copying });
      return merged;
    },
    bodyHere: getBody,
    keepPictures: importPictures,
    tendIndex,
    now: Date.now,
    breathe: otherTasks,
  };
  const rows = Array.from(
    { length: count },
    (_, place) =>
      `What happened on day ${place} at the harbour,https://import.example/news/${place},${1_600_000_000 + place},sea|day ${place % 50},unread`,
  );
  const table = await opened('part_000000.csv', ['title,url,time_added,tags,status', ...rows, ''].join('\n'));
  const preview = await previewed(table, count);
  const bringIn = await timed(async () => {
    const imported = await importClips(table, count, unwatched, tools);
    if (imported.problem || imported.rows.length !== count) throw new Error('Not all were imported');
  });
  const backup = await previewed(await opened('bookmarks.json', bookmarks(count)), count);
  return { preview, bringIn, backup, tenths: tenthsOf(batches), floor: await rawPut(count) };
}

function bookmarks(count: number): string {
  const places = Array.from({ length: count }, (_, place) => ({
    guid: `place${String(place).padStart(7, '0')}`,
    title: `What happened on day ${place} at the harbour`,
    index: place,
    dateAdded: (1_600_000_000 + place) * 1_000_000,
    lastModified: (1_600_000_000 + place) * 1_000_000,
    typeCode: 1,
    tags: `sea,day ${place % 50}`,
    type: 'text/x-moz-place',
    uri: `https://bookmarks.example/news/${place}`,
  }));
  return JSON.stringify({ type: 'text/x-moz-place-container', root: 'placesRoot', children: places });
}

async function opened(name: string, text: string): Promise<OpenedImport> {
  const files = await openImport([new File([text], name)], unwatched);
  if (!files.ok) throw new Error(files.problem.reason);
  return files.value;
}

const previewed = (files: OpenedImport, count: number): Promise<Stretches & { total: number }> =>
  timed(async () => {
    const seen = await previewImport(files, unwatched);
    if (!seen.ok || seen.value.links !== count) throw new Error('Not all were seen');
  });

function tenthsOf(batches: readonly Tenth[]): Tenth[] {
  const length = Math.ceil(batches.length / 10);
  return Array.from({ length: Math.ceil(batches.length / length) }, (_, tenth) => {
    const own = batches.slice(tenth * length, (tenth + 1) * length);
    return { batch: median(own.map(({ batch }) => batch)), copy: median(own.map(({ copy }) => copy)) };
  });
}

async function timed(work: () => Promise<void>): Promise<Stretches & { total: number }> {
  const watched = watchStretches();
  const started = performance.now();
  await work();
  const total = performance.now() - started;
  return { ...watched.end(), total };
}

async function rawPut(count: number): Promise<number> {
  const made = Array.from({ length: count }, (_, place) => {
    const link = {
      url: `https://import.example/news/${place}`,
      title: `What happened on day ${place} at the harbour`,
      addedAt: (1_600_000_000 + place) * 1_000,
      tags: ['sea', `day ${place % 50}`],
      state: 'unread' as const,
      favourite: false,
      progress: null,
      note: '',
      author: null,
      publisher: null,
      publishedAt: null,
      description: null,
      bodyFile: null,
    };
    const { clip, bodies } = linkRecord(link, { id: newClipId(link.addedAt), now: Date.now() });
    return bodies.map((body) => ({ clip, body }));
  }).flat();
  const database = await openFloor();
  const started = performance.now();
  await putAll(database, made, 'strict');
  const taken = performance.now() - started;
  database.close();
  return taken;
}
